import { type Hash, keccak256, toHex, zeroAddress } from "viem";
import { type Capture, encodeCaptureBatches, releaseMessage } from "../../protocol/src/index.ts";
import {
  amount,
  arbiter,
  authorize,
  authorizeInParts,
  capture,
  captured,
  disputable,
  disputed,
  domain,
  escrow,
  fiat,
  fund,
  funded,
  instant,
  type Money,
  merchant,
  native,
  networkHelpers,
  operator,
  payee,
  payer,
  permit,
  plain,
  recipients,
  relayer,
  shared,
  start,
  termsOf,
} from "./world.ts";

/** A transaction to measure. */
export interface Row {
  metric: string;
  /** Most gas it may take; null: no target. */
  max: number | null;
  peer: string | null;
  peerValue: number | null;
  conditions: string;
  run: () => Promise<Hash>;
  /** How many payments the transaction is for, if the figure is for each. */
  divide?: number;
}

/** A transaction to measure with each token. Pairs are for the plain token and for Circle's; null: none. */
interface Entry {
  metric: string;
  targets: [plain: number | null, fiat: number | null];
  peer: [name: string, plain: number, fiat: number] | null;
  conditions?: string;
  divide?: number;
  run: (money: Money) => Promise<Hash>;
}

const relayed = "submitted by a relayer";
const fresh = (name: string) => `0x${keccak256(toHex(name)).slice(26)}` as const;

const funding: Entry[] = [
  {
    metric: "fund, allowance",
    targets: [76_550, 92_500],
    peer: ["commerce-payments, 2 txs", 143_959, 161_176],
    run: (money) => fund(termsOf(money)),
  },
  {
    metric: "fund, ERC-3009",
    targets: [109_000, 128_200],
    peer: ["commerce-payments", 123_858, 144_557],
    conditions: `bytes signature of an EOA, ${relayed}`,
    run: (money) => authorize(money, termsOf(money)),
  },
  {
    metric: "fund, ERC-3009 in parts",
    targets: [109_000, 128_200],
    peer: ["commerce-payments", 123_858, 144_557],
    conditions: `v, r, s of an EOA, ${relayed}`,
    run: (money) => authorizeInParts(money, termsOf(money)),
  },
  {
    metric: "fund, Permit2",
    targets: [97_700, 115_700],
    peer: ["commerce-payments", 122_597, 139_826],
    conditions: `numbered nonce, ${relayed}`,
    run: (money) => permit(termsOf(money)),
  },
  {
    metric: "fundBatch of 4, per payment",
    targets: [null, null],
    peer: ["prototype, 11 terms", 44_292, 48_100],
    divide: 4,
    run: (money) =>
      escrow.write.fundBatch([[0, 1, 2, 3].map(() => termsOf(money))], {
        account: payer.account,
      }),
  },
];

const captures: Entry[] = [
  {
    metric: "capture all + fee",
    targets: [59_850, 73_000],
    peer: ["commerce-payments", 68_208, 80_960],
    run: async (money) => capture(await funded(money)),
  },
  {
    metric: "capture all + fee, operator",
    targets: [null, null],
    peer: ["commerce-payments", 68_208, 80_960],
    run: async (money) => capture(await funded(money), amount, operator),
  },
  {
    metric: "capture all, no fee",
    targets: [51_000, 61_800],
    peer: ["kleros pay", 53_753, 64_379],
    run: async (money) => capture(await funded(money, { feeBps: 0, feeRecipient: zeroAddress })),
  },
  {
    metric: "capture partial + fee",
    targets: [59_850, 73_000],
    peer: ["commerce-payments", 68_208, 80_960],
    conditions: "40 %",
    run: async (money) => capture(await funded(money), (amount * 40n) / 100n),
  },
  {
    metric: "capture all + fee, first-time recipients",
    targets: [94_200, null],
    peer: ["commerce-payments", 102_420, 115_172],
    conditions: "payee and fee recipient hold nothing before",
    run: async (money) =>
      capture(await funded(money, { payee: fresh("payee"), feeRecipient: fresh("fee") })),
  },
  {
    metric: "capture, both to ledger",
    targets: [46_500, 46_500],
    peer: null,
    run: async (money) => {
      await captured(money, { toLedger: true });
      return capture(await funded(money, { toLedger: true }));
    },
  },
  {
    metric: "capture by the payer's signature",
    targets: [null, null],
    peer: null,
    conditions: relayed,
    run: async (money) => {
      const terms = await funded(money);
      const deadline = BigInt(start + 30 * 86_400);
      const data = releaseMessage(terms, domain, { amount, held: amount, deadline });
      const signature = await payer.signTypedData({ account: payer.account, ...data });
      const args = [terms, amount, deadline, signature] as const;
      return escrow.write.captureWithSignature(args, { account: relayer.account });
    },
  },
  {
    metric: "captureBatch of 10 + fee, per payment",
    targets: [17_500, 18_800],
    peer: ["commerce-payments", 68_208, 80_960],
    conditions: "one payee and one fee recipient",
    divide: 10,
    run: async (money) => {
      const captures: Capture[] = [];
      for (let index = 0; index < 10; index += 1) {
        captures.push({ terms: await funded(money), amount });
      }
      return merchant.sendTransaction({
        account: merchant.account,
        to: escrow.address,
        data: encodeCaptureBatches(captures),
      });
    },
  },
];

const splits: Entry[] = [
  {
    metric: "capture to 8 recipients, push",
    targets: [124_000, 151_500],
    peer: ["commerce-payments + PushSplit", 189_302, 226_060],
    conditions: "the payee and a list of seven",
    run: async (money) => {
      const terms = await funded(money, shared);
      const args = [terms, amount, false, recipients] as const;
      return escrow.write.captureAndSplit(args, { account: merchant.account });
    },
  },
  {
    metric: "capture to a pot",
    targets: [59_000, 70_000],
    peer: ["commerce-payments + PushSplit of one", 116_079, 137_955],
    conditions: "a list of any length, its pot not empty",
    run: async (money) => {
      await captured(money, shared);
      return capture(await funded(money, shared));
    },
  },
  {
    metric: "distribute a pot to 7",
    targets: [null, null],
    peer: ["0xSplits PushSplit distribute to 8", 130_958, 157_090],
    run: async (money) => {
      await captured(money, shared);
      return escrow.write.distribute([money.address, recipients], { account: relayer.account });
    },
  },
];

const instantPayments: Entry[] = [
  {
    metric: "instant, allowance",
    targets: [88_000, 109_300],
    peer: ["commerce transfers (Coinbase)", 103_659, 124_313],
    run: (money) => fund(termsOf(money, instant)),
  },
  {
    metric: "instant, ERC-3009",
    targets: [126_000, 150_000],
    peer: ["commerce-payments", 146_820, 171_771],
    conditions: relayed,
    run: (money) => authorize(money, termsOf(money, instant)),
  },
  {
    metric: "instant, Permit2",
    targets: [114_800, 137_500],
    peer: ["commerce transfers (Coinbase)", 136_952, 159_057],
    conditions: `numbered nonce, ${relayed}`,
    run: (money) => permit(termsOf(money, instant)),
  },
];

const endings: Entry[] = [
  {
    metric: "void",
    targets: [49_720, 60_560],
    peer: ["kleros reimburse", 53_803, 64_429],
    run: async (money) => {
      const terms = await funded(money);
      return escrow.write.void([terms, amount], { account: merchant.account });
    },
  },
  {
    metric: "reclaim",
    targets: [49_100, 59_950],
    peer: ["commerce-payments", 55_714, 66_340],
    run: async (money) => {
      const terms = await funded(money);
      await networkHelpers.time.increase(terms.capturePeriod);
      return escrow.write.reclaim([terms], { account: payer.account });
    },
  },
  {
    metric: "refund",
    targets: [52_400, 69_000],
    peer: ["commerce-payments", 72_864, 92_207],
    conditions: "all of it, from the payee's wallet",
    run: async (money) => {
      const terms = await captured(money);
      return escrow.write.refund([terms, amount, false], { account: payee.account });
    },
  },
  {
    metric: "dispute",
    targets: [36_000, 36_000],
    peer: ["kleros, 3 txs", 340_532, 340_532],
    conditions: "no evidence",
    run: async (money) => {
      const terms = await funded(money, disputable);
      return escrow.write.dispute([terms, ""], { account: payer.account });
    },
  },
  {
    metric: "resolve",
    targets: [69_000, null],
    peer: ["kleros ruling", 139_657, 150_283],
    conditions: "half each, with the fee",
    run: async (money) => {
      const terms = await disputed(money);
      return escrow.write.resolve([terms, amount / 2n], { account: arbiter.account });
    },
  },
  {
    metric: "withdraw",
    targets: [46_000, null],
    peer: ["0xSplits warehouse", 51_637, 62_263],
    conditions: "whole credit",
    run: async (money) => {
      await captured(money, { toLedger: true });
      return escrow.write.withdraw([money.address], { account: payee.account });
    },
  },
];

const nativeRows: Row[] = [
  {
    metric: "native: fund",
    max: 56_600,
    peer: "kleros createNativeTransaction",
    peerValue: 126_253,
    conditions: native.conditions,
    run: () => fund(termsOf(native)),
  },
  {
    metric: "native: capture all + fee",
    max: 54_650,
    peer: "kleros pay, no fee",
    peerValue: 64_079,
    conditions: native.conditions,
    run: async () => capture(await funded(native)),
  },
];

/** Every row: with the plain token, with the chain's coin, with Circle's token. */
export const rows: Row[] = [...rowsOf(plain, 0), ...nativeRows, ...rowsOf(fiat, 1)];

function rowsOf(money: Money, which: 0 | 1): Row[] {
  return [...funding, ...captures, ...splits, ...instantPayments, ...endings].map(
    ({ metric, targets, peer, conditions, divide, run }) => ({
      metric: which === 0 ? metric : `${metric} (FiatToken)`,
      max: targets[which],
      peer: peer?.[0] ?? null,
      peerValue: peer?.[which === 0 ? 1 : 2] ?? null,
      conditions: conditions ? `${money.conditions}, ${conditions}` : money.conditions,
      run: () => run(money),
      ...(divide ? { divide } : {}),
    }),
  );
}
