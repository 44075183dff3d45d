/**
 * Measures the gas of every verb of the escrow, prints it beside the best peer's figure, and writes
 * docs/measurements/gas.json. Fails when a row is above its target.
 *
 * Every figure is the `gasUsed` of a whole transaction's receipt. Conditions: a plain OpenZeppelin token, 100 tokens,
 * a fee of 250 bps, allowances that exist and are infinite, recipients that hold something already, a payer that keeps
 * something, and an escrow that holds the money of another live payment before and after.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { network, tasks } from "hardhat";
import { type Hash, keccak256, maxUint256, toHex, zeroAddress } from "viem";
import { fundingAuthorization, type PaymentTerms } from "../protocol/src/index.ts";

interface Row {
  metric: string;
  max: number;
  peer: string | null;
  peerValue: number | null;
  conditions: string;
  run: () => Promise<Hash>;
}

const amount = 100_000_000n;
const everyone = "OpenZeppelin token, steady state";
const native = "native coin, steady state";

await tasks.getTask("build").run({ quiet: true });
// The same date at each run: its digits are calldata, and every byte of that costs gas.
const { viem, networkHelpers } = await network.create({
  override: { initialDate: "2027-01-01T00:00:00Z" },
});
const client = await viem.getPublicClient();
const [deployer, relayer, merchant, payer, feeRecipient, payee] = await viem.getWalletClients();
if (!deployer || !relayer || !merchant || !payer || !feeRecipient || !payee) {
  throw new Error("The test chain has too few accounts.");
}
const escrow = await viem.deployContract("HandselEscrow");
const token = await viem.deployContract("BenchToken", [6]);
const start = await networkHelpers.time.latest();
const domain = { chainId: 31337, address: escrow.address };

let salt = 0n;
function termsOf(overrides: Partial<PaymentTerms> = {}): PaymentTerms {
  if (!merchant || !payer || !feeRecipient || !payee) throw new Error("unreachable");
  salt += 1n;
  return {
    payer: payer.account.address,
    merchant: merchant.account.address,
    payee: payee.account.address,
    arbiter: zeroAddress,
    token: token.address,
    amount,
    fundBy: start + 30 * 86_400,
    inspectionPeriod: 0,
    capturePeriod: 60 * 86_400,
    refundPeriod: 90 * 86_400,
    instant: false,
    toLedger: false,
    feeBps: 250,
    feeRecipient: feeRecipient.account.address,
    splits: toHex(0, { size: 32 }),
    orderReference: keccak256(toHex(`order ${salt}`)),
    salt: BigInt(keccak256(toHex(`salt ${salt}`))),
    ...overrides,
  };
}

async function fund(terms: PaymentTerms): Promise<Hash> {
  const value = terms.token === zeroAddress ? terms.amount : 0n;
  return escrow.write.fund([terms], { account: payer?.account, value });
}

async function funded(overrides: Partial<PaymentTerms> = {}): Promise<PaymentTerms> {
  const terms = termsOf(overrides);
  await fund(terms);
  return terms;
}

async function captured(overrides: Partial<PaymentTerms> = {}): Promise<PaymentTerms> {
  const terms = await funded(overrides);
  await capture(terms);
  return terms;
}

async function capture(terms: PaymentTerms, part = terms.amount): Promise<Hash> {
  return escrow.write.capture([terms, part, false], { account: merchant?.account });
}

/** The account's credit in the escrow, made by a token that answers nothing but a revert for one capture. */
async function credited(): Promise<void> {
  const terms = await funded();
  const code = await client.getCode({ address: token.address });
  if (!code) throw new Error("The token has no code.");
  await networkHelpers.setCode(token.address, "0x5f5ffd");
  await capture(terms);
  await networkHelpers.setCode(token.address, code);
}

const rows: Row[] = [
  {
    metric: "fund, allowance",
    max: 78_000,
    peer: "commerce-payments, 2 txs",
    peerValue: 143_959,
    conditions: everyone,
    run: () => fund(termsOf()),
  },
  {
    metric: "fund, ERC-3009",
    max: 110_000,
    peer: "commerce-payments",
    peerValue: 123_858,
    conditions: `${everyone}, bytes signature of an EOA, submitted by a relayer`,
    run: async () => {
      const terms = termsOf();
      const data = fundingAuthorization(terms, domain, { name: "Bench Token", version: "1" });
      const signature = await payer.signTypedData({ account: payer.account, ...data });
      return escrow.write.fundWithAuthorization([terms, signature], { account: relayer.account });
    },
  },
  {
    metric: "capture all + fee",
    max: 60_000,
    peer: "commerce-payments",
    peerValue: 68_208,
    conditions: everyone,
    run: async () => capture(await funded()),
  },
  {
    metric: "capture all, no fee",
    max: 51_500,
    peer: "kleros pay",
    peerValue: 53_753,
    conditions: everyone,
    run: async () => capture(await funded({ feeBps: 0, feeRecipient: zeroAddress })),
  },
  {
    metric: "capture partial + fee",
    max: 60_000,
    peer: "commerce-payments",
    peerValue: 68_208,
    conditions: `${everyone}, 40 %`,
    run: async () => capture(await funded(), (amount * 40n) / 100n),
  },
  {
    metric: "capture all + fee, first-time recipients",
    max: 94_200,
    peer: "commerce-payments",
    peerValue: 102_420,
    conditions: "OpenZeppelin token, steady state, payee and fee recipient hold nothing before",
    run: async () => {
      const fresh = (name: string) => `0x${keccak256(toHex(name)).slice(26)}` as const;
      return capture(await funded({ payee: fresh("payee"), feeRecipient: fresh("fee") }));
    },
  },
  {
    metric: "void",
    max: 50_000,
    peer: "kleros reimburse",
    peerValue: 53_803,
    conditions: everyone,
    run: async () => {
      const terms = await funded();
      return escrow.write.void([terms, amount], { account: merchant.account });
    },
  },
  {
    metric: "reclaim",
    max: 50_200,
    peer: "commerce-payments",
    peerValue: 55_714,
    conditions: everyone,
    run: async () => {
      const terms = await funded();
      await networkHelpers.time.increase(terms.capturePeriod);
      return escrow.write.reclaim([terms], { account: payer.account });
    },
  },
  {
    metric: "refund",
    max: 53_500,
    peer: "commerce-payments",
    peerValue: 72_864,
    conditions: `${everyone}, all of it, from the payee's wallet`,
    run: async () => {
      const terms = await captured();
      return escrow.write.refund([terms, amount, false], { account: payee.account });
    },
  },
  {
    metric: "withdraw",
    max: 46_000,
    peer: "0xSplits warehouse",
    peerValue: 51_637,
    conditions: `${everyone}, whole credit`,
    run: async () => {
      await credited();
      return escrow.write.withdraw([token.address], { account: payee.account });
    },
  },
  {
    metric: "native: fund",
    max: 57_000,
    peer: "kleros createNativeTransaction",
    peerValue: 126_253,
    conditions: native,
    run: () => fund(termsOf({ token: zeroAddress })),
  },
  {
    metric: "native: capture all + fee",
    max: 54_500,
    peer: "kleros pay, no fee",
    peerValue: 64_079,
    conditions: native,
    run: async () => capture(await funded({ token: zeroAddress })),
  },
];

for (const { account } of [payer, merchant, payee, feeRecipient]) {
  await token.write.mint([account.address, amount * 1_000n]);
  await token.write.approve([escrow.address, maxUint256], { account });
}
await funded();
await funded({ token: zeroAddress });

const measured: { row: Row; value: number }[] = [];
for (const row of rows) {
  const snapshot = await networkHelpers.takeSnapshot();
  const receipt = await client.waitForTransactionReceipt({ hash: await row.run() });
  if (receipt.status !== "success") throw new Error(`${row.metric}: the transaction reverted.`);
  measured.push({ row, value: Number(receipt.gasUsed) });
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

const above = measured.filter(({ row, value }) => value > row.max);
for (const { row, value } of above) {
  console.error(`${row.metric}: ${figure(value)} gas is above the target of ${figure(row.max)}.`);
}
process.exitCode = above.length === 0 ? 0 : 1;
