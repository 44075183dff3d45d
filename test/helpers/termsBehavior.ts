import { expect } from "chai";
import {
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  type Hex,
  toHex,
  zeroAddress,
} from "viem";
import { escrowAbi, type PaymentTerms } from "../../protocol/src/index.ts";
import { at, clockOf } from "./actions.ts";
import { addressOf, day, type Environment, idOf } from "./environment.ts";
import { type FundingWay, fundBy, send } from "./fundingWays.ts";
import { type EscrowError, expectRevert } from "./reverts.ts";

type Impossible = [
  what: string,
  terms: (env: Environment) => Partial<PaymentTerms>,
  error: EscrowError,
  args: (env: Environment) => readonly unknown[],
];

const LOWEST = toHex(1, { size: 20 });

const impossible: Impossible[] = [
  ["no payer", () => ({ payer: zeroAddress }), "PayerMissing", () => []],
  ["the escrow as payer", (env) => ({ payer: env.domain.address }), "PayerMissing", () => []],
  ["no merchant", () => ({ merchant: zeroAddress }), "MerchantMissing", () => []],
  ["no payee", () => ({ payee: zeroAddress }), "PayeeInvalid", () => [zeroAddress]],
  [
    "the escrow as payee",
    (env) => ({ payee: env.domain.address }),
    "PayeeInvalid",
    (env) => [env.domain.address],
  ],
  ["no amount", () => ({ amount: 0n }), "AmountZero", () => []],
  ["a fee above 100 %", () => ({ feeBps: 10_001 }), "FeeTooHigh", () => [10_001n, 10_000n]],
  [
    "a fee for nobody",
    () => ({ feeBps: 1, feeRecipient: zeroAddress }),
    "FeeRecipientInvalid",
    () => [1n, zeroAddress],
  ],
  [
    "a fee for the escrow",
    (env) => ({ feeBps: 1, feeRecipient: env.domain.address }),
    "FeeRecipientInvalid",
    (env) => [1n, env.domain.address],
  ],
  ...[0, 1].map(
    (feeBps): Impossible => [
      `the payer as the recipient of a fee of ${feeBps} basis points`,
      (env) => ({ feeBps, feeRecipient: addressOf(env.people.payer) }),
      "FeeRecipientInvalid",
      (env) => [BigInt(feeBps), addressOf(env.people.payer)],
    ],
  ),
  [
    "neither a capture period nor an arbiter",
    () => ({ capturePeriod: 0, arbiter: zeroAddress }),
    "CapturePeriodMissing",
    () => [],
  ],
  ...[1, day - 1, day].map(
    (refundPeriod): Impossible => [
      `a refund period of ${refundPeriod} seconds, which ends before a capture`,
      () => ({ inspectionPeriod: day, refundPeriod }),
      "RefundPeriodTooShort",
      () => [BigInt(refundPeriod), BigInt(day)],
    ],
  ),
  [
    "a capture period as long as the inspection",
    () => ({ inspectionPeriod: day, capturePeriod: day }),
    "CapturePeriodTooShort",
    () => [BigInt(day), BigInt(day)],
  ],
  [
    "a capture period shorter than the inspection",
    () => ({ inspectionPeriod: day, capturePeriod: 1 }),
    "CapturePeriodTooShort",
    () => [1n, BigInt(day)],
  ],
  [
    "a fee recipient beside a list of them",
    () => ({ splits: toHex(1, { size: 32 }) }),
    "FeeRecipientInvalid",
    (env) => [250n, addressOf(env.people.feeRecipient)],
  ],
  [
    "the escrow as arbiter",
    (env) => ({ arbiter: env.domain.address }),
    "ArbiterInvalid",
    (env) => [env.domain.address],
  ],
  ...(["payer", "merchant", "payee"] as const).map(
    (name): Impossible => [
      `the ${name} as arbiter`,
      (env) => ({ arbiter: addressOf(env.people[name]) }),
      "ArbiterInvalid",
      (env) => [addressOf(env.people[name])],
    ],
  ),
  [
    "the payee as arbiter, at the lowest address that there is",
    () => ({ payee: LOWEST, arbiter: LOWEST }),
    "ArbiterInvalid",
    () => [LOWEST],
  ],
  ...(["merchant", "payee"] as const).map(
    (name): Impossible => [
      `the payer as ${name}`,
      (env) => ({ [name]: addressOf(env.people.payer) }),
      "SelfPayment",
      (env) => [addressOf(env.people.payer)],
    ],
  ),
  [
    "the escrow beside a list of recipients",
    (env) => ({ splits: toHex(1, { size: 32 }), feeBps: 0, feeRecipient: env.domain.address }),
    "FeeRecipientInvalid",
    (env) => [0n, env.domain.address],
  ],
  [
    "an instant payment with an inspection",
    () => ({ instant: true, inspectionPeriod: 1, capturePeriod: 0 }),
    "InstantTermsInvalid",
    () => [1n, 0n, zeroAddress],
  ],
  [
    "an instant payment with a capture period",
    () => ({ instant: true, inspectionPeriod: 0, capturePeriod: 1 }),
    "InstantTermsInvalid",
    () => [0n, 1n, zeroAddress],
  ],
  [
    "an instant payment with an inspection and a capture period",
    () => ({ instant: true }),
    "InstantTermsInvalid",
    () => [BigInt(day), BigInt(7 * day), zeroAddress],
  ],
  [
    "an instant payment with an arbiter",
    (env) => ({
      instant: true,
      inspectionPeriod: 0,
      capturePeriod: 0,
      arbiter: addressOf(env.people.stranger),
    }),
    "InstantTermsInvalid",
    (env) => [0n, 0n, addressOf(env.people.stranger)],
  ],
];

const extreme: [what: string, terms: Partial<PaymentTerms>][] = [
  ["a fee of 100 %", { feeBps: 10_000 }],
  ["no fee and no fee recipient", { feeBps: 0, feeRecipient: zeroAddress }],
  ["one base unit", { amount: 1n }],
  [
    "a list of recipients for the fee",
    { splits: toHex(1, { size: 32 }), feeRecipient: zeroAddress },
  ],
  [
    "a list of recipients for no fee",
    { splits: toHex(1, { size: 32 }), feeBps: 0, feeRecipient: zeroAddress },
  ],
  ["an arbiter", { arbiter: toHex(7, { size: 20 }) }],
  ["a capture that never ends", { capturePeriod: 0, arbiter: toHex(7, { size: 20 }) }],
  ["no refunds", { refundPeriod: 0 }],
  ["refunds for one second after the inspection", { refundPeriod: day + 1 }],
  ["a capture one second longer than the inspection", { capturePeriod: day + 1 }],
  ["no inspection", { inspectionPeriod: 0, capturePeriod: 1 }],
  [
    "the longest periods",
    { inspectionPeriod: 2 ** 32 - 2, capturePeriod: 2 ** 32 - 1, refundPeriod: 2 ** 32 - 1 },
  ],
];

/** Terms narrower than 32 bytes: name, position in words, and bits. */
const narrowWords: [field: keyof PaymentTerms, word: number, bits: number][] = [
  ["payer", 0, 160],
  ["merchant", 1, 160],
  ["payee", 2, 160],
  ["arbiter", 3, 160],
  ["amount", 4, 104],
  ["token", 5, 160],
  ["inspectionPeriod", 6, 32],
  ["capturePeriod", 7, 32],
  ["refundPeriod", 8, 32],
  ["fundBy", 9, 40],
  ["feeBps", 12, 16],
  ["feeRecipient", 13, 160],
  ["instant", 15, 1],
  ["toLedger", 16, 1],
];

/** Tests that a way to fund refuses invalid terms, accepts the extremes, and funds an id once. */
export function shouldCheckTerms(setup: () => Promise<Environment>, way: FundingWay): void {
  const build = (env: Environment, overrides: Partial<PaymentTerms> = {}) =>
    env.buildTerms({ ...way.overrides, ...overrides });
  const start = async () => {
    const env = await setup();
    await way.prepare(env, env.token.address);
    return env;
  };

  for (const [what, overrides, error, args] of impossible) {
    it(`refuses ${what}`, async () => {
      const env = await start();
      await expectRevert(fundBy(way, env, build(env, overrides(env))), error, args(env));
    });
  }

  for (const [what, overrides] of extreme) {
    it(`accepts ${what}`, async () => {
      const env = await start();
      const terms = build(env, overrides);
      await fundBy(way, env, terms);
      expect((await env.escrow.read.paymentState([idOf(env, terms)])).held).to.equal(terms.amount);
    });
  }

  for (const [field, word, bits] of narrowWords) {
    it(`refuses ${field} with more bits than it has`, async () => {
      const env = await start();
      const terms = build(env);
      const call = await way.call(env, terms);
      const { account, sendTransaction } = call.by;
      const data = withDirtyWord(
        encodeFunctionData({ abi: escrowAbi, ...call } as EncodeFunctionDataParameters),
        way.termsAt + word,
        bits,
      );
      const to = env.escrow.address;
      await env.chain.viem.assertions.revert(
        sendTransaction({ account, to, data, value: call.value }),
      );
      await send(env, call);
    });
  }

  it("accepts the last second before fundBy", async () => {
    const env = await start();
    const terms = build(env);
    await at(env, terms.fundBy - 1);
    await fundBy(way, env, terms);
    expect(await clockOf(env, terms)).to.equal(terms.fundBy - 1);
  });

  it("refuses fundBy itself", async () => {
    const env = await start();
    const terms = build(env);
    await at(env, terms.fundBy);
    const time = BigInt(terms.fundBy);
    await expectRevert(fundBy(way, env, terms), "FundingClosed", [time, time]);
  });

  it("refuses an id that is held", async () => {
    const env = await start();
    const terms = build(env);
    await fundBy(way, env, terms);
    await expectRevert(fundBy(way, env, terms), "PaymentAlreadyFunded", [idOf(env, terms), 1]);
  });

  it("refuses an id that is settled", async () => {
    const env = await start();
    const terms = build(env);
    await fundBy(way, env, terms);
    await env.escrow.write.capture([terms, terms.amount, false], {
      account: env.people.payer.account,
    });
    await expectRevert(fundBy(way, env, terms), "PaymentAlreadyFunded", [idOf(env, terms), 3]);
  });

  it("refuses an id that was returned", async () => {
    const env = await start();
    const terms = build(env);
    await fundBy(way, env, terms);
    await env.escrow.write.void([terms, terms.amount], { account: env.people.merchant.account });
    await expectRevert(fundBy(way, env, terms), "PaymentAlreadyFunded", [idOf(env, terms), 4]);
  });
}

/** Sets the lowest bit beyond a field's width in one word of a call's data. */
function withDirtyWord(data: Hex, word: number, bits: number): Hex {
  const from = 2 + 8 + word * 64;
  const dirty = BigInt(`0x${data.slice(from, from + 64)}`) | (1n << BigInt(bits));
  return `${data.slice(0, from)}${toHex(dirty, { size: 32 }).slice(2)}${data.slice(from + 64)}` as Hex;
}
