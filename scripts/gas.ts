/**
 * Measures the gas of every verb of the escrow, prints it beside the best peer's figure, and writes
 * docs/measurements/gas.json. Fails when a row is above its target and is not one of those that a decision record explains.
 *
 * Every figure is the `gasUsed` of a whole transaction's receipt. Conditions: a plain OpenZeppelin token or Circle's own
 * FiatToken 2.2 behind its proxy, 100 tokens, a fee of 250 bps, allowances that exist and are infinite, recipients that hold
 * something already, a payer that keeps something, and an escrow that holds the money of another live payment before and
 * after.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { network, tasks } from "hardhat";
import {
  type Address,
  erc20Abi,
  type Hash,
  keccak256,
  maxUint256,
  parseSignature,
  toHex,
  zeroAddress,
} from "viem";
import {
  fundingAuthorization,
  fundingPermit2,
  type PaymentTerms,
  releaseMessage,
  type Split,
  splitsHash,
} from "../protocol/src/index.ts";
import { deployFiatToken } from "../test/helpers/fiatToken.ts";
import { installPermit2, permit2Address } from "../test/helpers/permit2.ts";

/** A target, or none, for the plain token and for Circle's. */
type Targets = [plain: number | null, fiat: number | null];
type Peer = [name: string, plain: number | null, fiat: number | null] | null;

interface Row {
  metric: string;
  max: number | null;
  peer: string | null;
  peerValue: number | null;
  conditions: string;
  run: () => Promise<Hash>;
  /** How many payments the transaction is for, if the figure is for each. */
  divide?: number;
}

interface Money {
  address: Address;
  conditions: string;
  /** The EIP-712 domain of its authorizations. */
  domain: { name: string; version: string };
}

/** Rows that are above their target, each explained in docs/decisions/0008-gas.md. */
const explained = new Set<string>([
  "capture, both to ledger",
  "captureBatch of 10 + fee, per payment",
  "capture to 8 recipients, push",
  "instant, allowance",
  "instant, ERC-3009",
  "instant, Permit2",
  "native: capture all + fee",
  "capture all + fee (FiatToken)",
  "capture all, no fee (FiatToken)",
  "capture partial + fee (FiatToken)",
  "capture, both to ledger (FiatToken)",
  "captureBatch of 10 + fee, per payment (FiatToken)",
  "capture to 8 recipients, push (FiatToken)",
  "instant, allowance (FiatToken)",
  "instant, ERC-3009 (FiatToken)",
  "instant, Permit2 (FiatToken)",
  "void (FiatToken)",
]);

const amount = 100_000_000n;
const steady = "steady state";

await tasks.getTask("build").run({ quiet: true });
// The same date at each run: its digits are calldata, and every byte of that costs gas.
const chain = await network.create({ override: { initialDate: "2027-01-01T00:00:00Z" } });
const { viem, networkHelpers } = chain;
const client = await viem.getPublicClient();
const [deployer, relayer, merchant, payer, feeRecipient, payee, arbiter, operator] =
  await viem.getWalletClients();
if (
  !deployer ||
  !relayer ||
  !merchant ||
  !payer ||
  !feeRecipient ||
  !payee ||
  !arbiter ||
  !operator
) {
  throw new Error("The test chain has too few accounts.");
}
const escrow = await viem.deployContract("HandselEscrow");
const benchToken = await viem.deployContract("BenchToken", [6]);
const fiatToken = await deployFiatToken(chain);
await installPermit2(chain);
const start = await networkHelpers.time.latest();
const domain = { chainId: 31337, address: escrow.address };

const plain: Money = {
  address: benchToken.address,
  conditions: `OpenZeppelin token, ${steady}`,
  domain: { name: "Bench Token", version: "1" },
};
const fiat: Money = {
  address: fiatToken.address,
  conditions: `Circle's FiatToken 2.2 behind its proxy, ${steady}`,
  domain: { name: "USD Coin", version: "2" },
};
const native: Money = {
  address: zeroAddress,
  conditions: `native coin, ${steady}`,
  domain: { name: "", version: "" },
};

/** The commission's recipients: seven beside the payee make eight. */
const recipients: Split[] = Array.from({ length: 7 }, (_, index) => ({
  recipient: `0x${keccak256(toHex(`recipient ${index}`)).slice(26)}`,
  bps: index < 6 ? 1_400 : 1_600,
}));

let salt = 0n;
let nonce = 0n;

function termsOf(money: Money, overrides: Partial<PaymentTerms> = {}): PaymentTerms {
  if (!merchant || !payer || !feeRecipient || !payee) throw new Error("unreachable");
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
    salt: BigInt(keccak256(toHex(`salt ${salt}`))),
    feeBps: 250,
    feeRecipient: feeRecipient.account.address,
    splits: toHex(0, { size: 32 }),
    instant: false,
    toLedger: false,
    ...overrides,
  };
}

const instant = { instant: true, capturePeriod: 0 };
const disputable = { arbiter: arbiter.account.address };
const shared = { feeRecipient: zeroAddress, splits: splitsHash(recipients) };

async function fund(terms: PaymentTerms): Promise<Hash> {
  const value = terms.token === zeroAddress ? terms.amount : 0n;
  return escrow.write.fund([terms], { account: payer?.account, value });
}

async function authorize(money: Money, terms: PaymentTerms): Promise<Hash> {
  if (!payer || !relayer) throw new Error("unreachable");
  const data = fundingAuthorization(terms, domain, money.domain);
  const signature = await payer.signTypedData({ account: payer.account, ...data });
  return escrow.write.fundWithAuthorization([terms, signature], { account: relayer.account });
}

async function authorizeInParts(money: Money, terms: PaymentTerms): Promise<Hash> {
  if (!payer || !relayer) throw new Error("unreachable");
  const data = fundingAuthorization(terms, domain, money.domain);
  const { r, s, yParity } = parseSignature(
    await payer.signTypedData({ account: payer.account, ...data }),
  );
  const args = [terms, 27 + yParity, r, s] as const;
  return escrow.write.fundWithAuthorization(args, { account: relayer.account });
}

/** The payer counts up: the nonce's word at Permit2 is used already. */
async function permit(terms: PaymentTerms): Promise<Hash> {
  if (!payer || !relayer) throw new Error("unreachable");
  nonce += 1n;
  const data = fundingPermit2(terms, domain, nonce);
  const signature = await payer.signTypedData({ account: payer.account, ...data });
  return escrow.write.fundWithPermit2([terms, nonce, signature], { account: relayer.account });
}

async function funded(money: Money, overrides: Partial<PaymentTerms> = {}): Promise<PaymentTerms> {
  const terms = termsOf(money, overrides);
  await fund(terms);
  return terms;
}

async function captured(
  money: Money,
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const terms = await funded(money, overrides);
  await capture(terms);
  return terms;
}

async function disputed(money: Money): Promise<PaymentTerms> {
  const terms = await funded(money, disputable);
  await escrow.write.dispute([terms, ""], { account: payer?.account });
  return terms;
}

async function capture(terms: PaymentTerms, part = terms.amount, by = merchant): Promise<Hash> {
  return escrow.write.capture([terms, part, false], { account: by?.account });
}

/** The rows of one token: its targets and peers are the first or the second of each pair. */
function rowsOf(money: Money, which: 0 | 1): Row[] {
  const row = (
    metric: string,
    targets: Targets,
    peer: Peer,
    run: () => Promise<Hash>,
    more: { conditions?: string; divide?: number } = {},
  ): Row => ({
    metric: which === 0 ? metric : `${metric} (FiatToken)`,
    max: targets[which],
    peer: peer?.[0] ?? null,
    peerValue: peer?.[which === 0 ? 1 : 2] ?? null,
    conditions: more.conditions ? `${money.conditions}, ${more.conditions}` : money.conditions,
    run,
    ...(more.divide ? { divide: more.divide } : {}),
  });
  const relayed = "submitted by a relayer";
  const fresh = (name: string) => `0x${keccak256(toHex(name)).slice(26)}` as const;
  return [
    row("fund, allowance", [78_000, 93_500], ["commerce-payments, 2 txs", 143_959, 161_176], () =>
      fund(termsOf(money)),
    ),
    row(
      "fund, ERC-3009",
      [110_000, 129_000],
      ["commerce-payments", 123_858, 144_557],
      () => authorize(money, termsOf(money)),
      { conditions: `bytes signature of an EOA, ${relayed}` },
    ),
    row(
      "fund, ERC-3009 in parts",
      [110_000, 129_000],
      ["commerce-payments", 123_858, 144_557],
      () => authorizeInParts(money, termsOf(money)),
      { conditions: `v, r, s of an EOA, ${relayed}` },
    ),
    row(
      "fund, Permit2",
      [100_000, 117_500],
      ["commerce-payments", 122_597, 139_826],
      () => permit(termsOf(money)),
      { conditions: `numbered nonce, ${relayed}` },
    ),
    row(
      "fundBatch of 4, per payment",
      [null, null],
      ["prototype, 11 terms", 44_292, 48_100],
      () =>
        escrow.write.fundBatch([[0, 1, 2, 3].map(() => termsOf(money))], {
          account: payer?.account,
        }),
      { divide: 4 },
    ),
    row("capture all + fee", [60_000, 73_000], ["commerce-payments", 68_208, 80_960], async () =>
      capture(await funded(money)),
    ),
    row(
      "capture all + fee, operator",
      [null, null],
      ["commerce-payments", 68_208, 80_960],
      async () => capture(await funded(money), amount, operator),
    ),
    row("capture all, no fee", [51_500, 62_000], ["kleros pay", 53_753, 64_379], async () =>
      capture(await funded(money, { feeBps: 0, feeRecipient: zeroAddress })),
    ),
    row(
      "capture partial + fee",
      [60_000, 73_000],
      ["commerce-payments", 68_208, 80_960],
      async () => capture(await funded(money), (amount * 40n) / 100n),
      { conditions: "40 %" },
    ),
    row(
      "capture all + fee, first-time recipients",
      [94_200, null],
      ["commerce-payments", 102_420, 115_172],
      async () =>
        capture(await funded(money, { payee: fresh("payee"), feeRecipient: fresh("fee") })),
      { conditions: "payee and fee recipient hold nothing before" },
    ),
    row("capture, both to ledger", [46_500, 46_500], null, async () => {
      await captured(money, { toLedger: true });
      return capture(await funded(money, { toLedger: true }));
    }),
    row(
      "capture by the payer's signature",
      [null, null],
      null,
      async () => {
        const terms = await funded(money);
        const deadline = BigInt(start + 30 * 86_400);
        const data = releaseMessage(terms, domain, { amount, held: amount, deadline });
        const signature = await payer?.signTypedData({ account: payer.account, ...data });
        const args = [terms, amount, deadline, signature ?? "0x"] as const;
        return escrow.write.captureWithSignature(args, { account: relayer?.account });
      },
      { conditions: relayed },
    ),
    row(
      "captureBatch of 10 + fee, per payment",
      [18_500, 20_000],
      ["commerce-payments", 68_208, 80_960],
      async () => {
        const batch: PaymentTerms[] = [];
        for (let index = 0; index < 10; index += 1) batch.push(await funded(money));
        return escrow.write.captureBatch([batch, batch.map(() => amount)], {
          account: merchant?.account,
        });
      },
      { conditions: "one payee and one fee recipient", divide: 10 },
    ),
    row(
      "capture to 8 recipients, push",
      [122_000, 148_000],
      ["commerce-payments + PushSplit", 189_302, 226_060],
      async () => {
        const terms = await funded(money, shared);
        const args = [terms, amount, false, recipients] as const;
        return escrow.write.captureAndSplit(args, { account: merchant?.account });
      },
      { conditions: "the payee and a list of seven" },
    ),
    row(
      "capture to a pot",
      [59_000, 70_000],
      ["commerce-payments + PushSplit of one", 116_079, 137_955],
      async () => {
        await captured(money, shared);
        return capture(await funded(money, shared));
      },
      { conditions: "a list of any length, its pot not empty" },
    ),
    row(
      "distribute a pot to 7",
      [null, null],
      ["0xSplits PushSplit distribute to 8", 130_958, 157_090],
      async () => {
        await captured(money, shared);
        return escrow.write.distribute([money.address, recipients], { account: relayer?.account });
      },
    ),
    row(
      "instant, allowance",
      [85_000, 104_000],
      ["commerce transfers (Coinbase)", 103_659, 124_313],
      () => fund(termsOf(money, instant)),
    ),
    row(
      "instant, ERC-3009",
      [125_000, 148_000],
      ["commerce-payments", 146_820, 171_771],
      () => authorize(money, termsOf(money, instant)),
      { conditions: relayed },
    ),
    row(
      "instant, Permit2",
      [115_000, 136_500],
      ["commerce transfers (Coinbase)", 136_952, 159_057],
      () => permit(termsOf(money, instant)),
      { conditions: `numbered nonce, ${relayed}` },
    ),
    row("void", [50_000, 60_500], ["kleros reimburse", 53_803, 64_429], async () => {
      const terms = await funded(money);
      return escrow.write.void([terms, amount], { account: merchant?.account });
    }),
    row("reclaim", [50_200, 60_800], ["commerce-payments", 55_714, 66_340], async () => {
      const terms = await funded(money);
      await networkHelpers.time.increase(terms.capturePeriod);
      return escrow.write.reclaim([terms], { account: payer?.account });
    }),
    row(
      "refund",
      [53_500, 69_500],
      ["commerce-payments", 72_864, 92_207],
      async () => {
        const terms = await captured(money);
        return escrow.write.refund([terms, amount, false], { account: payee?.account });
      },
      { conditions: "all of it, from the payee's wallet" },
    ),
    row(
      "dispute",
      [36_000, 36_000],
      ["kleros, 3 txs", 340_532, 340_532],
      async () => {
        const terms = await funded(money, disputable);
        return escrow.write.dispute([terms, ""], { account: payer?.account });
      },
      { conditions: "no evidence" },
    ),
    row(
      "resolve",
      [69_000, null],
      ["kleros ruling", 139_657, 150_283],
      async () => {
        const terms = await disputed(money);
        return escrow.write.resolve([terms, amount / 2n], { account: arbiter?.account });
      },
      { conditions: "half each, with the fee" },
    ),
    row(
      "withdraw",
      [46_000, null],
      ["0xSplits warehouse", 51_637, 62_263],
      async () => {
        await captured(money, { toLedger: true });
        return escrow.write.withdraw([money.address], { account: payee?.account });
      },
      { conditions: "whole credit" },
    ),
  ];
}

const rows: Row[] = [
  ...rowsOf(plain, 0),
  {
    metric: "native: fund",
    max: 57_000,
    peer: "kleros createNativeTransaction",
    peerValue: 126_253,
    conditions: native.conditions,
    run: () => fund(termsOf(native)),
  },
  {
    metric: "native: capture all + fee",
    max: 54_500,
    peer: "kleros pay, no fee",
    peerValue: 64_079,
    conditions: native.conditions,
    run: async () => capture(await funded(native)),
  },
  ...rowsOf(fiat, 1),
];

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

const measured: { row: Row; value: number }[] = [];
for (const row of rows) {
  const snapshot = await networkHelpers.takeSnapshot();
  const receipt = await client.waitForTransactionReceipt({ hash: await row.run() });
  if (receipt.status !== "success") throw new Error(`${row.metric}: the transaction reverted.`);
  measured.push({ row, value: Math.round(Number(receipt.gasUsed) / (row.divide ?? 1)) });
  await snapshot.restore();
}

const figure = (value: number | null) => (value === null ? "" : value.toLocaleString("en-US"));
console.table(
  measured.map(({ row, value }) => ({
    operation: row.metric,
    gas: figure(value),
    "at most": figure(row.max),
    "best peer": figure(row.peerValue),
    "× peer": row.peerValue === null ? "" : (value / row.peerValue).toFixed(2),
    peer: row.peer ?? "",
  })),
);

const entries = measured.map(({ row: { metric, max, peer, peerValue, conditions }, value }) =>
  JSON.stringify({ metric, value, unit: "gas", max, peer, peerValue, conditions }),
);
await writeFile(
  join(import.meta.dirname, "../docs/measurements/gas.json"),
  `[\n  ${entries.join(",\n  ")}\n]\n`,
);

const above = measured.filter(({ row, value }) => row.max !== null && value > row.max);
for (const { row, value } of above) {
  const why = explained.has(row.metric) ? " (docs/decisions/0008-gas.md says why)" : "";
  console.error(`${row.metric}: ${figure(value)} gas, target ${figure(row.max)}${why}.`);
}
process.exitCode = above.every(({ row }) => explained.has(row.metric)) ? 0 : 1;
