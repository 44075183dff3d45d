import { expect } from "chai";
import { network } from "hardhat";
import { type Address, getAddress, type Hash, zeroAddress } from "viem";
import {
  type PaymentTerms,
  paymentStatus,
  paymentStatuses,
  paymentWindows,
  stateFromContract,
} from "../../protocol/src/index.ts";
import { type RandomSource, randomSource } from "../../protocol/testing/randomTerms.ts";
import { fund } from "../helpers/actions.ts";
import { deployBlocklistToken } from "../helpers/credits.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  type Environment,
  environmentOf,
  hour,
  idOf,
  type Name,
} from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { Model, Refusal } from "./model.ts";

const seed = process.env.LIFECYCLES_SEED ?? "lifecycles";
const lifecycles = Number(process.env.LIFECYCLES ?? 30);
const steps = 40;

const chain = await network.create();
const environment = environmentOf(chain);

/** The roles are dealt anew for every payment, so that one account often has several. */
const cast = ["merchant", "payer", "payee", "feeRecipient", "stranger"] as const;

/** One step: what the contract is asked, and what the model says to it. */
interface Step {
  verb: string;
  by: Name;
  token: Address;
  send: () => Promise<Hash>;
  apply: (model: Model, time: number) => void;
}

/** What came up in all lives together: a run that never gets somewhere proves nothing about it. */
const happened = new Set<string>();

describe("random lives of payments, in the contracts and in the model", () => {
  for (let life = 0; life < lifecycles; life += 1) {
    it(`are the same (seed ${seed} ${life})`, async () => {
      const random = randomSource(`${seed} ${life}`);
      const env = await chain.networkHelpers.loadFixture(environment);
      const token = await deployBlocklistToken(env);
      const address = getAddress(token.address);
      const model = new Model(env.domain);
      const all = Array.from({ length: 3 }, () => randomPayment(env, random, address));
      for (let index = 0; index < steps; index += 1) {
        if (random(4n) === 0n) {
          const someone = addressOf(env.people[pick(random, cast)]);
          const refusing = random(3n) === 0n;
          await token.write.setBlocked([someone, refusing]);
          model.setRefused(address, someone, refusing);
        }
        // A life that is over makes room for another, sooner or later.
        const place = Number(random(BigInt(all.length)));
        const over = model.stateOf(all[place] as PaymentTerms).stage;
        if ((over === "settled" || over === "returned") && random(4n) === 0n) {
          all[place] = randomPayment(env, random, address);
        }
        const terms = all[place] as PaymentTerms;
        const step = randomStep(env, random, model, terms);
        const time = await nextTime(env, random, model, terms);
        await chain.networkHelpers.time.setNextBlockTimestamp(time);
        await compare(env, model, step, time);
        await compareStates(env, model, all, time);
      }
    });
  }

  it("go everywhere", () => {
    const expected = [
      ...["fund", "capture", "void", "reclaim", "refund", "withdraw"],
      ...["FundingClosed", "PaymentAlreadyFunded", "PaymentNotHeld", "AmountZero"],
      ...["AmountExceedsHeld", "AmountExceedsRefundable", "AmountExceedsCredit"],
      ...["CallerNotMerchant", "CallerNotPayerOrMerchant", "CallerNotMerchantOrPayee"],
      ...["CaptureNotOpen", "CaptureClosed", "ReclaimNotOpen", "RefundClosed", "WithdrawalFailed"],
    ];
    expect([...happened].sort()).to.deep.equal(expected.sort());
  });
});

/** Runs one step in both worlds: the same refusal, or the same money. */
async function compare(env: Environment, model: Model, step: Step, time: number): Promise<void> {
  const owners = cast.map((name): [Name | "escrow", Address] => [
    name,
    addressOf(env.people[name]),
  ]);
  owners.push(["escrow", env.domain.address]);
  const read = (what: "balanceOf" | "creditOf") =>
    owners.map(([name, owner]) => [name, model[what](step.token, owner)] as const);
  const before = { balances: read("balanceOf"), credits: read("creditOf") };
  try {
    step.apply(model, time);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    await expectRevert(step.send(), refusal.error, refusal.args);
    happened.add(refusal.error);
    return;
  }
  const { balances, credits } = await effectsOf(env, step.token, step.send);
  happened.add(step.verb);
  const { verb, by } = step;
  expect({ verb, by, balances, credits }).to.deep.equal({
    verb,
    by,
    balances: changes(before.balances, read("balanceOf")),
    credits: changes(before.credits, read("creditOf")),
  });
}

/** Every payment is stored, and reads, as the model has it; and the escrow can pay all that it owes. */
async function compareStates(
  env: Environment,
  model: Model,
  payments: PaymentTerms[],
  time: number,
): Promise<void> {
  const owed = new Map<Address, bigint>();
  const latest = await chain.networkHelpers.time.latest();
  for (const terms of payments) {
    const state = model.stateOf(terms);
    const stored = await env.escrow.read.paymentState([idOf(env, terms)]);
    expect(stateFromContract(stored)).to.deep.equal(state);
    const status = paymentStatuses[await env.escrow.read.paymentStatus([terms])];
    expect(status).to.equal(paymentStatus(terms, state, latest));
    owed.set(terms.token, (owed.get(terms.token) ?? 0n) + state.held);
  }
  expect(latest).to.be.at.most(time);
  for (const [token, held] of owed) {
    const credits = cast.map((name) => model.creditOf(token, addressOf(env.people[name])));
    const owes = credits.reduce((sum, credit) => sum + credit, held);
    expect(model.balanceOf(token, env.domain.address)).to.equal(owes);
  }
}

function changes(
  before: (readonly [string, bigint])[],
  after: (readonly [string, bigint])[],
): Record<string, bigint> {
  const entries = after.map(
    ([name, is], index) => [name, is - (before[index]?.[1] ?? 0n)] as const,
  );
  return Object.fromEntries(entries.filter(([, change]) => change !== 0n));
}

function randomPayment(env: Environment, random: RandomSource, token: Address): PaymentTerms {
  const someone = () => addressOf(env.people[pick(random, cast)]);
  const inspectionPeriod = pick(random, [0, 1, hour]);
  return env.buildTerms({
    payer: someone(),
    merchant: someone(),
    payee: someone(),
    feeRecipient: someone(),
    token: pick(random, [token, token, zeroAddress]),
    amount: pick(random, [1n, 2n, 1_000n, 10n ** 12n]),
    fundBy: pick(random, [env.start + hour, 2 ** 40 - 1, 2 ** 40 - 1]),
    inspectionPeriod,
    capturePeriod: pick(random, [0, inspectionPeriod + 1, inspectionPeriod + 5 * hour]),
    refundPeriod: pick(random, [0, hour, 100 * hour, 100 * hour]),
    feeBps: pick(random, [0, 1, 250, 9_999, 10_000]),
  });
}

function randomStep(
  env: Environment,
  random: RandomSource,
  model: Model,
  terms: PaymentTerms,
): Step {
  // Mostly somebody with a say in the matter.
  const parties = [terms.merchant, terms.payer, terms.payee];
  const insiders = cast.filter((each) => parties.includes(addressOf(env.people[each])));
  const creditors = cast.filter(
    (each) => model.creditOf(terms.token, addressOf(env.people[each])) !== 0n,
  );
  const name = pick(random, random(4n) === 0n ? cast : [...insiders, ...creditors]);
  const wallet = env.people[name];
  const sender = addressOf(wallet);
  const { account } = wallet;
  const { token } = terms;
  const state = model.stateOf(terms);
  const some = (most: bigint) => {
    const usual = [1n, most / 3n || 1n, most / 2n || 1n, most || 1n];
    return pick(random, random(8n) === 0n ? [0n, most + 1n] : usual);
  };
  const yes = random(3n) === 0n;
  const verbs = ["capture", "capture", "void", "reclaim", "refund", "refund", "withdraw"] as const;
  const usual = state.stage === "none" ? ["fund", "fund", "fund", pick(random, verbs)] : verbs;
  const verb = pick(
    random,
    creditors.includes(name) ? [...usual, ...usual.map(() => "withdraw")] : ["fund", ...usual],
  );
  // A blocked account cannot pay; the token's refusal is not the escrow's, and not the model's business.
  const blocked = model.isRefused(token, sender) || model.isRefused(token, terms.payer);
  const step = (send: Step["send"], apply: Step["apply"]): Step => ({
    verb,
    by: name,
    token,
    send,
    apply,
  });
  switch (verb) {
    case "fund":
      if (blocked) break;
      return step(
        () => fund(env, terms, wallet),
        (world, time) => world.fund(sender, time, terms),
      );
    case "capture": {
      const part = some(state.held);
      return step(
        () => env.escrow.write.capture([terms, part, yes], { account }),
        (world, time) => world.capture(sender, time, terms, part, yes),
      );
    }
    case "void": {
      const part = some(state.held);
      return step(
        () => env.escrow.write.void([terms, part], { account }),
        (world) => world.void(sender, terms, part),
      );
    }
    case "refund": {
      if (!yes && blocked) break;
      const credit = model.creditOf(token, sender);
      const part = some(yes && credit < state.refundable ? credit : state.refundable);
      return step(
        () => {
          const value = token === zeroAddress && !yes ? part : 0n;
          return env.escrow.write.refund([terms, part, yes], { account, value });
        },
        (world, time) => world.refund(sender, time, terms, part, yes),
      );
    }
    case "withdraw":
      return step(
        () => env.escrow.write.withdraw([token], { account }),
        (world) => world.withdraw(sender, token),
      );
  }
  return {
    ...step(
      () => env.escrow.write.reclaim([terms], { account }),
      (world, time) => world.reclaim(time, terms),
    ),
    verb: "reclaim",
  };
}

/** The next second, or a second at the edge of a window. */
async function nextTime(
  env: Environment,
  random: RandomSource,
  model: Model,
  terms: PaymentTerms,
): Promise<number> {
  const next = (await env.chain.networkHelpers.time.latest()) + 1;
  const { captureStart, captureEnd, refundEnd } = paymentWindows(terms, model.stateOf(terms).clock);
  const edges = [captureStart, captureEnd ?? 0, refundEnd].flatMap((edge) => [edge - 1, edge]);
  return random(5n) === 0n ? Math.max(pick(random, edges), next) : next;
}

function pick<T>(random: RandomSource, values: readonly T[]): T {
  const value = values[Number(random(BigInt(values.length)))];
  if (value === undefined) throw new Error("Nothing to pick from.");
  return value;
}
