import { expect } from "chai";
import { network } from "hardhat";
import { type Abi, type Hex, maxUint256, zeroAddress, zeroHash } from "viem";
import { arbitrationPeriod, escrowAbi, type PaymentTerms } from "../../protocol/src/index.ts";
import { appointOperator, captured, funded } from "../helpers/actions.ts";
import { batchOf } from "../helpers/batches.ts";
import { addressOf, day, type Environment, environmentOf, idOf } from "../helpers/environment.ts";
import { type EscrowError, expectRevert } from "../helpers/reverts.ts";
import { signDispute, signRelease, signSettlement } from "../helpers/signatures.ts";
import { sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);

/** Every party of a payment, and a stranger. */
const everybody = ["payer", "merchant", "operator", "payee", "arbiter", "stranger"] as const;
type Caller = (typeof everybody)[number];

/** Disputed or ended payment, and the time of the call. */
interface World {
  env: Environment;
  terms: PaymentTerms;
  id: Hex;
  stage: number;
  refundable: bigint;
  clock: number;
  time: bigint;
  signed: { release: Hex; dispute: Hex; settlement: [payer: Hex, merchant: Hex] };
}

type Refusal = [error: EscrowError, args: readonly unknown[]];
/** Expected refusal of a caller; null: the call is accepted. */
type Answer<A extends Refusal | null = Refusal | null> = (world: World, caller: Caller) => A;
type Refused = Answer<Refusal>;

const accepted: Answer<null> = () => null;
const alreadyFunded: Refused = ({ id, stage }) => ["PaymentAlreadyFunded", [id, stage]];
const notHeld: Refused = ({ id, stage }) => ["PaymentNotHeld", [id, stage]];
const notDisputed: Refused = ({ id, stage }) => ["PaymentNotDisputed", [id, stage]];
const notParty: Refused = ({ env, terms }, caller) => [
  "CallerNotPayerOrMerchant",
  [addressOf(env.people[caller]), terms.payer, terms.merchant],
];
const notMerchant: Refused = ({ env, terms }, caller) => [
  "CallerNotMerchant",
  [addressOf(env.people[caller]), terms.merchant],
];
const notSeller: Refused = ({ env, terms }, caller) => [
  "CallerNotMerchantOrPayee",
  [addressOf(env.people[caller]), terms.merchant, terms.payee],
];
const notArbiter: Refused = ({ env, terms }, caller) => [
  "CallerNotArbiter",
  [addressOf(env.people[caller]), terms.arbiter],
];
const unsigned =
  (signer: "payer" | "merchant"): Refused =>
  ({ terms }) => ["SignatureInvalid", [terms[signer]]];
const tooEarly: Answer = ({ time, clock }) => {
  const end = BigInt(clock + arbitrationPeriod);
  return time < end ? ["ArbitrationNotOver", [time, end]] : null;
};
const nothingToRefund: Refused = ({ refundable, time, clock, terms }) =>
  refundable === 0n
    ? ["AmountExceedsRefundable", [1n, 0n]]
    : ["RefundClosed", [time, BigInt(clock + terms.refundPeriod)]];

/** Answers for some callers, and one for all others. */
const by =
  <A extends Refusal | null>(
    some: Partial<Record<Caller, Answer<A>>>,
    others: Answer<A>,
  ): Answer<A> =>
  (world, caller) =>
    (some[caller] ?? others)(world, caller);

/** A verb, and its answers during a dispute and after the payment's end. */
interface Row {
  verb: string;
  args: (world: World) => readonly unknown[];
  disputed: Answer;
  over: Answer;
}

const rows: Record<string, Row> = {
  "fund by allowance": {
    verb: "fund",
    args: ({ terms }) => [terms],
    disputed: alreadyFunded,
    over: alreadyFunded,
  },
  "fund by permit": {
    verb: "fundWithPermit",
    args: ({ terms }) => [terms, maxUint256, 27, zeroHash, zeroHash],
    disputed: alreadyFunded,
    over: alreadyFunded,
  },
  "fund by authorization": {
    verb: "fundWithAuthorization",
    args: ({ terms }) => [terms, "0x"],
    disputed: alreadyFunded,
    over: alreadyFunded,
  },
  "fund by authorization in parts": {
    verb: "fundWithAuthorization",
    args: ({ terms }) => [terms, 27, zeroHash, zeroHash],
    disputed: alreadyFunded,
    over: alreadyFunded,
  },
  "fund by Permit2": {
    verb: "fundWithPermit2",
    args: ({ terms }) => [terms, 0n, "0x"],
    disputed: alreadyFunded,
    over: alreadyFunded,
  },
  "fund in a batch": {
    verb: "fundBatch",
    args: ({ terms }) => [[terms]],
    disputed: alreadyFunded,
    over: alreadyFunded,
  },
  capture: {
    verb: "capture",
    args: ({ terms }) => [terms, 1n, false],
    disputed: by({ payer: accepted, merchant: notHeld, operator: notHeld }, notParty),
    over: by({ payer: notHeld, merchant: notHeld, operator: notHeld }, notParty),
  },
  "capture and release the rest": {
    verb: "capture",
    args: ({ terms }) => [terms, 1n, true],
    disputed: by({ payer: notMerchant, merchant: notHeld, operator: notHeld }, notParty),
    over: by({ payer: notMerchant, merchant: notHeld, operator: notHeld }, notParty),
  },
  "capture for a list": {
    verb: "captureAndSplit",
    args: ({ env, terms }) => [terms, 1n, false, thirds(env)],
    disputed: by({ payer: accepted, merchant: notHeld, operator: notHeld }, notParty),
    over: by({ payer: notHeld, merchant: notHeld, operator: notHeld }, notParty),
  },
  "capture in a batch": {
    verb: "captureBatch",
    args: ({ terms }) => batchOf([terms], [1n]),
    // A batch skips what it cannot capture any more.
    disputed: by({ payer: accepted, merchant: accepted, operator: accepted }, notParty),
    over: by({ payer: accepted, merchant: accepted, operator: accepted }, notParty),
  },
  "capture by the payer's signature": {
    verb: "captureWithSignature",
    args: ({ terms, signed }) => [terms, 1n, maxUint256, signed.release],
    disputed: accepted,
    over: notHeld,
  },
  "capture by another signature": {
    verb: "captureWithSignature",
    args: ({ terms, signed }) => [terms, 1n, maxUint256, signed.dispute],
    disputed: unsigned("payer"),
    over: notHeld,
  },
  void: {
    verb: "void",
    args: ({ terms }) => [terms, 1n],
    disputed: by({ merchant: accepted, operator: accepted }, notMerchant),
    over: notHeld,
  },
  reclaim: {
    verb: "reclaim",
    args: ({ terms }) => [terms],
    disputed: notHeld,
    over: notHeld,
  },
  refund: {
    verb: "refund",
    args: ({ terms }) => [terms, 1n, false],
    disputed: by(
      { merchant: nothingToRefund, operator: nothingToRefund, payee: nothingToRefund },
      notSeller,
    ),
    over: by(
      { merchant: nothingToRefund, operator: nothingToRefund, payee: nothingToRefund },
      notSeller,
    ),
  },
  "refund from credit": {
    verb: "refund",
    args: ({ terms }) => [terms, 1n, true],
    disputed: by(
      { merchant: nothingToRefund, operator: nothingToRefund, payee: nothingToRefund },
      notSeller,
    ),
    over: by(
      { merchant: nothingToRefund, operator: nothingToRefund, payee: nothingToRefund },
      notSeller,
    ),
  },
  dispute: {
    verb: "dispute",
    args: ({ terms }) => [terms, ""],
    disputed: by({ payer: notHeld, merchant: notHeld }, notParty),
    over: by({ payer: notHeld, merchant: notHeld }, notParty),
  },
  "dispute by the payer's signature": {
    verb: "disputeWithSignature",
    args: ({ terms, signed }) => [terms, "", maxUint256, signed.dispute],
    disputed: notHeld,
    over: notHeld,
  },
  "submit evidence": {
    verb: "submitEvidence",
    args: ({ terms }) => [terms, "ipfs://evidence"],
    disputed: by({ payer: accepted, merchant: accepted }, notParty),
    over: by({ payer: notDisputed, merchant: notDisputed }, notParty),
  },
  resolve: {
    verb: "resolve",
    args: ({ terms }) => [terms, 1n],
    disputed: by({ arbiter: accepted }, notArbiter),
    over: notDisputed,
  },
  "settle by both signatures": {
    verb: "settle",
    args: ({ terms, signed }) => [terms, 1n, maxUint256, ...signed.settlement],
    disputed: accepted,
    over: notHeld,
  },
  "settle by the payer's signature alone": {
    verb: "settle",
    args: ({ terms, signed }) => [terms, 1n, maxUint256, signed.settlement[0], "0x"],
    disputed: by({ merchant: accepted }, unsigned("merchant")),
    over: notHeld,
  },
  "settle by the merchant's signature alone": {
    verb: "settle",
    args: ({ terms, signed }) => [terms, 1n, maxUint256, "0x", signed.settlement[1]],
    disputed: by({ payer: accepted }, unsigned("payer")),
    over: notHeld,
  },
  "expire the dispute": {
    verb: "expireDispute",
    args: ({ terms }) => [terms],
    disputed: tooEarly,
    over: notDisputed,
  },
};

/** Verbs that concern no payment, or only make other calls. */
const elsewhere = [
  ...["distribute", "multicall", "setOperator", "setOperatorWithSignature"],
  ...["withdraw", "withdrawFor", "withdrawTo", "setWithdrawFor"],
];

/** Terms that can be funded at any time, with an arbiter and a split list. */
function overrides(env: Environment): Partial<PaymentTerms> {
  return {
    arbiter: addressOf(env.people.arbiter),
    fundBy: 2 ** 40 - 1,
    ...sharedBy(thirds(env)),
  };
}

/** Makes a payment, lets time pass, and collects what the answers need. */
function worldOf(make: (env: Environment) => Promise<PaymentTerms>, seconds = 0) {
  return async function world(): Promise<World> {
    const env = await environment();
    await appointOperator(env);
    const terms = await make(env);
    if (seconds !== 0) await chain.networkHelpers.time.increase(seconds);
    const { clock, stage, refundable } = await env.escrow.read.paymentState([idOf(env, terms)]);
    const settlement = { payerAmount: 1n, held: terms.amount, deadline: maxUint256 };
    const party = (name: "payer" | "merchant") =>
      signSettlement(terms, settlement, { by: env.people[name], escrow: env.domain });
    const release = { amount: 1n, held: terms.amount, deadline: maxUint256 };
    return {
      env,
      terms,
      id: idOf(env, terms),
      stage,
      refundable,
      clock,
      time: BigInt(await chain.networkHelpers.time.latest()),
      signed: {
        release: await signRelease(env, terms, release),
        dispute: await signDispute(env, terms, { evidence: "", deadline: maxUint256 }),
        settlement: [await party("payer"), await party("merchant")],
      },
    };
  };
}

async function disputed(env: Environment, more: Partial<PaymentTerms> = {}): Promise<PaymentTerms> {
  const terms = await funded(env, { ...overrides(env), ...more });
  await env.escrow.write.dispute([terms, ""], { account: env.people.payer.account });
  return terms;
}

const refundsEnd = 31 * day;

/** Every way a payment can end, with its final stage. */
const ends: Record<string, [world: () => Promise<World>, stage: number]> = {
  "was released, and can be refunded no longer": [
    worldOf((env) => captured(env, overrides(env)), refundsEnd),
    3,
  ],
  "was captured in part and let go": [
    worldOf(async (env) => {
      const terms = await funded(env, { ...overrides(env), inspectionPeriod: 0 });
      const { account } = env.people.merchant;
      await env.escrow.write.capture([terms, 40n, true], { account });
      return terms;
    }, refundsEnd),
    3,
  ],
  "was paid instantly": [
    worldOf((env) => {
      const periods = { inspectionPeriod: 0, capturePeriod: 0 };
      const instant = { instant: true, arbiter: zeroAddress, ...periods };
      return funded(env, { ...overrides(env), ...instant });
    }, refundsEnd),
    3,
  ],
  "was divided by the arbiter": [
    worldOf(async (env) => {
      const terms = await disputed(env);
      await env.escrow.write.resolve([terms, 1n], { account: env.people.arbiter.account });
      return terms;
    }, refundsEnd),
    3,
  ],
  "was refunded": [
    worldOf(async (env) => {
      const terms = await captured(env, overrides(env));
      const { account } = env.people.payee;
      await env.escrow.write.refund([terms, terms.amount, false], { account });
      return terms;
    }),
    3,
  ],
  "was given back": [
    worldOf(async (env) => {
      const terms = await funded(env, overrides(env));
      await env.escrow.write.void([terms, terms.amount], { account: env.people.merchant.account });
      return terms;
    }),
    4,
  ],
  "was given back in a dispute": [
    worldOf(async (env) => {
      const terms = await disputed(env);
      await env.escrow.write.void([terms, terms.amount], { account: env.people.merchant.account });
      return terms;
    }),
    4,
  ],
  "was reclaimed": [
    worldOf(async (env) => {
      const terms = await funded(env, overrides(env));
      await chain.networkHelpers.time.increase(terms.capturePeriod);
      await env.escrow.write.reclaim([terms]);
      return terms;
    }),
    4,
  ],
  "was returned because the arbiter was silent": [
    worldOf(async (env) => {
      const terms = await disputed(env);
      await chain.networkHelpers.time.increase(arbitrationPeriod);
      await env.escrow.write.expireDispute([terms]);
      return terms;
    }),
    4,
  ],
};

/** A dispute at different times. */
const disputes: Record<string, () => Promise<World>> = {
  "has just begun": worldOf((env) => disputed(env)),
  "has outlived the capture window": worldOf((env) => disputed(env), 8 * day),
  "has outlived the arbiter's time": worldOf((env) => disputed(env), arbitrationPeriod),
};

/** Makes the call as every account, and compares with the table. */
async function ask(world: World, { verb, args, ...answers }: Row, state: "disputed" | "over") {
  const { env } = world;
  for (const caller of everybody) {
    const abi: Abi = escrowAbi;
    const { account } = env.people[caller];
    const { address } = env.escrow;
    const call = { abi, address, functionName: verb, args: args(world), account };
    const simulation = env.client.simulateContract(call);
    const refusal = answers[state](world, caller);
    if (refusal) await expectRevert(simulation, ...refusal);
    else await simulation;
  }
}

describe("a call about a payment", () => {
  it("is in the table, for every verb", () => {
    const verbs = escrowAbi.flatMap((item) =>
      item.type === "function" && item.stateMutability !== "view" ? [item.name] : [],
    );
    const table = Object.values(rows).map(({ verb }) => verb);
    expect([...new Set([...table, ...elsewhere])].sort()).to.deep.equal([...new Set(verbs)].sort());
  });

  for (const [when, world] of Object.entries(disputes)) {
    describe(`whose dispute ${when}`, () => {
      for (const [what, row] of Object.entries(rows)) {
        it(`has the table's answer for each account: ${what}`, async () => {
          const loaded = await chain.networkHelpers.loadFixture(world);
          expect(loaded.stage).to.equal(2);
          await ask(loaded, row, "disputed");
        });
      }
    });
  }

  for (const [how, [world, stage]] of Object.entries(ends)) {
    describe(`that ${how}`, () => {
      for (const [what, row] of Object.entries(rows)) {
        it(`has the table's answer for each account: ${what}`, async () => {
          const loaded = await chain.networkHelpers.loadFixture(world);
          expect(loaded.stage).to.equal(stage);
          await ask(loaded, row, "over");
        });
      }
    });
  }
});
