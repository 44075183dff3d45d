import { network, tasks } from "hardhat";
import {
  type Address,
  erc20Abi,
  type Hash,
  keccak256,
  maxUint256,
  parseSignature,
  slice,
  toHex,
  zeroAddress,
} from "viem";
import {
  fundingAuthorization,
  fundingPermit2,
  type PaymentTerms,
  type Split,
  splitsHash,
} from "../../protocol/src/index.ts";
import { deployFiatToken } from "../../test/helpers/fiatToken.ts";
import { installPermit2, permit2Address } from "../../test/helpers/permit2.ts";

/** What a payment is made in. */
export interface Money {
  address: Address;
  conditions: string;
  /** The EIP-712 domain of its authorizations. */
  domain: { name: string; version: string };
}

await tasks.getTask("build").run({ quiet: true });

export const amount = 100_000_000n;
const steady = "steady state";

// The same date at each run: its digits are calldata, and every byte of that costs gas.
const chain = await network.create({ override: { initialDate: "2027-01-01T00:00:00Z" } });
const { viem } = chain;
export const { networkHelpers } = chain;
export const client = await viem.getPublicClient();
const wallets = await viem.getWalletClients();
const [deployer, feeRecipient] = [wallet(0), wallet(4)];
export const [relayer, merchant, payer] = [wallet(1), wallet(2), wallet(3)];
export const [payee, arbiter, operator] = [wallet(5), wallet(6), wallet(7)];

function wallet(index: number) {
  const found = wallets[index];
  if (found === undefined) throw new Error("The test chain has too few accounts.");
  return found;
}

export const escrow = await viem.deployContract("HandselEscrow");
const benchToken = await viem.deployContract("BenchToken", [6]);
const fiatToken = await deployFiatToken(chain);
await installPermit2(chain);
export const start = await networkHelpers.time.latest();
export const domain = { chainId: 31337, address: escrow.address };

export const plain: Money = {
  address: benchToken.address,
  conditions: `OpenZeppelin token, ${steady}`,
  domain: { name: "Bench Token", version: "1" },
};
export const fiat: Money = {
  address: fiatToken.address,
  conditions: `Circle's FiatToken 2.2 behind its proxy, ${steady}`,
  domain: { name: "USD Coin", version: "2" },
};
export const native: Money = {
  address: zeroAddress,
  conditions: `native coin, ${steady}`,
  domain: { name: "", version: "" },
};

/** The commission's recipients: seven beside the payee make eight. */
export const recipients: Split[] = Array.from({ length: 7 }, (_, index) => ({
  recipient: `0x${keccak256(toHex(`recipient ${index}`)).slice(26)}`,
  bps: index < 6 ? 1_400 : 1_600,
}));

let salt = 0n;
let nonce = 0n;

export function termsOf(money: Money, overrides: Partial<PaymentTerms> = {}): PaymentTerms {
  salt += 1n;
  return {
    payer: payer.account.address,
    merchant: merchant.account.address,
    payee: payee.account.address,
    arbiter: zeroAddress,
    amount,
    token: money.address,
    inspectionPeriod: 0,
    capturePeriod: 60 * 86_400,
    refundPeriod: 90 * 86_400,
    fundBy: start + 30 * 86_400,
    orderReference: keccak256(toHex(`order ${salt}`)),
    salt: BigInt(slice(keccak256(toHex(`salt ${salt}`)), 24)),
    feeBps: 250,
    feeRecipient: feeRecipient.account.address,
    splits: toHex(0, { size: 32 }),
    instant: false,
    toLedger: false,
    ...overrides,
  };
}

export const instant = { instant: true, capturePeriod: 0 };
export const disputable = { arbiter: arbiter.account.address };
export const shared = { feeRecipient: zeroAddress, splits: splitsHash(recipients) };

export async function fund(terms: PaymentTerms): Promise<Hash> {
  const value = terms.token === zeroAddress ? terms.amount : 0n;
  return escrow.write.fund([terms], { account: payer.account, value });
}

export async function authorize(money: Money, terms: PaymentTerms): Promise<Hash> {
  const data = fundingAuthorization(terms, domain, money.domain);
  const signature = await payer.signTypedData({ account: payer.account, ...data });
  return escrow.write.fundWithAuthorization([terms, signature], { account: relayer.account });
}

export async function authorizeInParts(money: Money, terms: PaymentTerms): Promise<Hash> {
  const data = fundingAuthorization(terms, domain, money.domain);
  const { r, s, yParity } = parseSignature(
    await payer.signTypedData({ account: payer.account, ...data }),
  );
  const args = [terms, 27 + yParity, r, s] as const;
  return escrow.write.fundWithAuthorization(args, { account: relayer.account });
}

/** The payer counts up: the nonce's word at Permit2 is used already. */
export async function permit(terms: PaymentTerms): Promise<Hash> {
  nonce += 1n;
  const data = fundingPermit2(terms, domain, nonce);
  const signature = await payer.signTypedData({ account: payer.account, ...data });
  return escrow.write.fundWithPermit2([terms, nonce, signature], { account: relayer.account });
}

export async function funded(
  money: Money,
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const terms = termsOf(money, overrides);
  await fund(terms);
  return terms;
}

export async function captured(
  money: Money,
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const terms = await funded(money, overrides);
  await capture(terms);
  return terms;
}

export async function disputed(money: Money): Promise<PaymentTerms> {
  const terms = await funded(money, disputable);
  await escrow.write.dispute([terms, ""], { account: payer.account });
  return terms;
}

export async function capture(
  terms: PaymentTerms,
  part = terms.amount,
  by = merchant,
): Promise<Hash> {
  return escrow.write.capture([terms, part, false], { account: by.account });
}

/** Makes everything that a steady state has: balances, allowances, a used nonce, another live payment, an operator. */
export async function reachSteadyState(): Promise<void> {
  const everyone = [payer, merchant, payee, feeRecipient, operator].map(({ account }) => account);
  for (const money of [plain, fiat]) {
    const token = await viem.getContractAt("BenchToken", money.address);
    for (const account of everyone) {
      await token.write.mint([account.address, amount * 1_000n]);
      for (const spender of [escrow.address, permit2Address]) {
        await deployer.writeContract({
          address: money.address,
          abi: erc20Abi,
          functionName: "approve",
          args: [spender, maxUint256],
          account,
        });
      }
    }
    for (const { recipient } of recipients) await token.write.mint([recipient, amount]);
    await funded(money);
    await permit(termsOf(money));
  }
  await funded(native);
  await escrow.write.setOperator([operator.account.address, true], { account: merchant.account });
}
