import { expect } from "chai";
import { network } from "hardhat";
import {
  type Address,
  encodeFunctionData,
  getAddress,
  type Hash,
  type Hex,
  hashTypedData,
  type TypedDataDefinition,
  toHex,
  zeroAddress,
} from "viem";
import {
  allHeld,
  captureBatches,
  disputeMessage,
  escrowAbi,
  operatorApprovalMessage,
  type PaymentTerms,
  paymentStatus,
  paymentStatuses,
  paymentWindows,
  releaseMessage,
  type Split,
  settlementMessage,
  splitsHash,
  stateFromContract,
} from "../../protocol/src/index.ts";
import { pick, type RandomSource, randomSource } from "../../protocol/testing/randomTerms.ts";
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
  type Wallet,
} from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { expectFoldsToEqualContract } from "./folded.ts";
import { Model, Refusal, type Signed } from "./model.ts";

const seed = process.env.LIFECYCLES_SEED ?? "lifecycles";
const usual = 40;
const lifecycles = Number(process.env.LIFECYCLES ?? usual);
const steps = 50;

const chain = await network.create();
const environment = environmentOf(chain);

/** Roles are assigned anew for every payment, so that an account often has several. */
const cast = ["merchant", "payer", "payee", "feeRecipient", "stranger", "relayer"] as const;

/** One life: the same accounts and payments in contract and model. */
interface Life {
  env: Environment;
  random: RandomSource;
  model: Model;
  token: Address;
  lists: Split[][];
  payments: PaymentTerms[];
}

/** One step: the call of the contract, and the same call of the model. */
interface Step {
  verb: string;
  by: Name;
  token: Address;
  send: () => Promise<Hash>;
  apply: (model: Model, time: number) => void;
}

/** Verbs and stages reached in all lives together; the last test requires all of them. */
const happened = new Set<string>();

describe("random lives of payments, in contracts, model and the relayer's books", () => {
  for (let number = 0; number < lifecycles; number += 1) {
    it(`are the same (seed ${seed} ${number})`, async () => {
      const random = randomSource(`${seed} ${number}`);
      const env = await chain.networkHelpers.loadFixture(environment);
      const blocklist = await deployBlocklistToken(env);
      const token = getAddress(blocklist.address);
      const model = new Model(env.domain);
      const life: Life = { env, random, model, token, lists: [], payments: [] };
      life.lists = [randomList(life, 1), randomList(life, 3)];
      life.payments = Array.from({ length: 3 }, () => randomPayment(life));
      for (let index = 0; index < steps; index += 1) {
        if (random(4n) === 0n) {
          const someone = addressOf(env.people[pick(random, cast)]);
          const refusing = random(3n) === 0n;
          await blocklist.write.setBlocked([someone, refusing]);
          model.setRefused(token, someone, refusing);
        }
        // Sometimes replaces a payment that has ended.
        const place = Number(random(BigInt(life.payments.length)));
        const over = model.stateOf(life.payments[place] as PaymentTerms).stage;
        if ((over === "settled" || over === "returned") && random(4n) === 0n) {
          life.payments[place] = randomPayment(life);
        }
        const terms = life.payments[place] as PaymentTerms;
        const time = await nextTime(life, terms);
        const step = await randomStep(life, terms, time);
        await chain.networkHelpers.time.setNextBlockTimestamp(time);
        await compare(life, step, time);
        await compareStates(life, time);
      }
      expect(await expectFoldsToEqualContract(env)).to.be.at.least(1);
    });
  }

  // A shorter run cannot reach everything.
  if (lifecycles >= usual) {
    it("reach every stage and verb", () => {
      const expected = [
        ...["fund", "fundBatch", "capture", "captureAndSplit", "captureWithSignature"],
        ...["captureBatch", "void", "reclaim", "refund", "dispute", "disputeWithSignature"],
        ...["submitEvidence", "resolve", "settle", "expireDispute", "setOperator"],
        ...["setOperatorWithSignature", "withdraw", "withdrawTo", "withdrawFor", "distribute"],
        ...["setWithdrawFor", "WithdrawForRefused"],
        ...["multicall", "FundingClosed", "PaymentAlreadyFunded", "PaymentNotHeld", "AmountZero"],
        ...["AmountExceedsHeld", "AmountExceedsRefundable", "AmountExceedsCredit"],
        ...["CallerNotMerchant", "CallerNotPayerOrMerchant", "CallerNotMerchantOrPayee"],
        ...["CaptureNotOpen", "CaptureClosed", "ReclaimNotOpen", "RefundClosed"],
        ...["WithdrawalFailed", "PaymentNotDisputed", "ArbiterMissing", "DisputeClosed"],
        ...["ArbitrationNotOver", "CallerNotArbiter", "SignatureInvalid", "SignatureExpired"],
        ...["SplitsMismatch", "TokenMismatch", "RecipientInvalid"],
      ];
      expect([...happened].sort()).to.deep.equal(expected.sort());
    });
  }
});

/** Runs one step in contract and model: both refuse with the same error, or move the same money. */
async function compare(life: Life, step: Step, time: number): Promise<void> {
  const { env, model } = life;
  const owners = cast.map((name): [Name | "escrow", Address] => [
    name,
    addressOf(env.people[name]),
  ]);
  owners.push(["escrow", env.domain.address]);
  const read = (what: "balanceOf" | "creditOf") =>
    owners.map(([name, owner]) => [name, model[what](step.token, owner)] as const);
  const before = { balances: read("balanceOf"), credits: read("creditOf") };
  try {
    model.attempt(() => step.apply(model, time));
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

/** Compares payments and pots with the model, and the escrow's balance with what it owes. */
async function compareStates(life: Life, time: number): Promise<void> {
  const { env, model } = life;
  const latest = await chain.networkHelpers.time.latest();
  expect(latest).to.be.at.most(time);
  for (const terms of life.payments) {
    const state = model.stateOf(terms);
    const stored = await env.escrow.read.paymentState([idOf(env, terms)]);
    expect(stateFromContract(stored)).to.deep.equal(state);
    const status = paymentStatuses[await env.escrow.read.paymentStatus([terms])];
    expect(status).to.equal(paymentStatus(terms, state, latest));
  }
  for (const token of [life.token, zeroAddress]) {
    let owes = model.heldOf(token);
    for (const name of cast) owes += model.creditOf(token, addressOf(env.people[name]));
    for (const hash of life.lists.map(splitsHash)) {
      const pot = model.potOf(token, hash);
      expect(await env.escrow.read.potOf([token, hash])).to.equal(pot);
      owes += pot;
    }
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

/** Random split list; a recipient may repeat. */
function randomList({ env, random }: Life, length: number): Split[] {
  let left = 10_000;
  return Array.from({ length }, (_, index) => {
    const bps = index === length - 1 ? left : Number(random(BigInt(left)));
    left -= bps;
    return { recipient: addressOf(env.people[pick(random, cast)]), bps };
  });
}

/** Terms of the same sale for another order, of any payer. */
function anotherOrder({ env, random }: Life, terms: PaymentTerms): PaymentTerms {
  const { orderReference, salt, ...sale } = terms;
  const others = [sale.merchant, sale.payee, sale.arbiter, sale.feeRecipient];
  const everybody = cast.map((name) => addressOf(env.people[name]));
  const payer = pick(
    random,
    everybody.filter((each) => !others.includes(each)),
  );
  return env.buildTerms({ ...sale, payer, amount: pick(random, [1n, 2n, 1_000n]) });
}

function randomPayment(life: Life, overrides: Partial<PaymentTerms> = {}): PaymentTerms {
  const { env, random } = life;
  const everybody = cast.map((name) => addressOf(env.people[name]));
  const someone = (...others: Address[]) =>
    pick(
      random,
      everybody.filter((each) => !others.includes(each)),
    );
  const payer = someone();
  const merchant = someone(payer);
  const payee = pick(random, [merchant, someone(payer)]);
  const instant = random(6n) === 0n;
  const shared = random(3n) === 0n;
  const inspectionPeriod = instant ? 0 : pick(random, [0, 1, hour]);
  const disputable = !instant && random(4n) !== 0n;
  return env.buildTerms({
    payer,
    merchant,
    payee,
    arbiter: disputable ? someone(payer, merchant, payee) : zeroAddress,
    feeRecipient: shared ? zeroAddress : someone(payer),
    splits: shared ? splitsHash(pick(random, life.lists)) : toHex(0, { size: 32 }),
    token: pick(random, [life.token, life.token, zeroAddress]),
    amount: pick(random, [1n, 2n, 1_000n, 10n ** 12n]),
    fundBy: pick(random, [env.start + hour, 2 ** 40 - 1, 2 ** 40 - 1]),
    inspectionPeriod,
    capturePeriod: instant
      ? 0
      : pick(random, [
          disputable ? 0 : inspectionPeriod + 1,
          inspectionPeriod + 1,
          inspectionPeriod + 5 * hour,
        ]),
    refundPeriod: pick(random, [0, inspectionPeriod + 1, 100 * hour, 10_000 * hour]),
    feeBps: pick(random, [0, 1, 250, 9_999, 10_000]),
    instant,
    toLedger: random(4n) === 0n,
    ...overrides,
  });
}

/** Random verb for the payment's stage, usually one that can succeed. */
function randomVerb({ random, model, lists }: Life, terms: PaymentTerms, isCreditor: boolean) {
  const { stage } = model.stateOf(terms);
  const anytime = [
    ...(["fund", "fundBatch", "capture", "captureAndSplit", "captureWithSignature"] as const),
    ...(["captureBatch", "void", "reclaim", "refund", "dispute", "disputeWithSignature"] as const),
    ...(["submitEvidence", "resolve", "settle", "expireDispute", "setOperator"] as const),
    ...(["setOperatorWithSignature", "withdraw", "withdrawTo", "withdrawFor"] as const),
    ...(["setWithdrawFor"] as const),
    ...(["distribute", "multicall"] as const),
  ];
  if (random(4n) === 0n) return pick(random, anytime);
  if (isCreditor && random(3n) === 0n) {
    return pick(random, [
      ...(["withdraw", "withdrawTo", "withdrawTo", "withdrawFor", "setWithdrawFor"] as const),
      "refund",
    ] as const);
  }
  const due = lists.some((list) => model.potOf(terms.token, splitsHash(list)) !== 0n);
  if (due && random(6n) === 0n) return "distribute";
  switch (stage) {
    case "none":
      return pick(random, ["fund", "fund", "fundBatch"] as const);
    case "held":
      return pick(random, [
        ...([
          "capture",
          "capture",
          "captureAndSplit",
          "captureWithSignature",
          "captureBatch",
        ] as const),
        ...(["void", "reclaim", "refund", "dispute", "dispute", "disputeWithSignature"] as const),
        ...(["settle", "setOperator", "multicall"] as const),
      ]);
    case "disputed":
      return pick(random, [
        ...([
          "capture",
          "captureWithSignature",
          "void",
          "submitEvidence",
          "submitEvidence",
        ] as const),
        ...(["resolve", "resolve", "settle", "expireDispute", "expireDispute", "refund"] as const),
      ]);
    default:
      return pick(random, ["refund", "refund", "withdraw", "withdrawFor"] as const);
  }
}

async function randomStep(life: Life, terms: PaymentTerms, time: number): Promise<Step> {
  const { env, random, model, lists } = life;
  const { token } = terms;
  const nameOf = (address: Address) => cast.find((each) => addressOf(env.people[each]) === address);
  const creditors = cast.filter(
    (each) => model.creditOf(token, addressOf(env.people[each])) !== 0n,
  );
  // Usually a party of the payment.
  const parties = [terms.merchant, terms.payer, terms.payee].map(nameOf);
  const insiders = parties.filter((each) => each !== undefined);
  const anybody = pick(random, random(4n) === 0n ? cast : [...insiders, ...creditors]);
  const verb = randomVerb(life, terms, creditors.includes(anybody));
  const judge = verb === "resolve" && random(3n) !== 0n ? nameOf(terms.arbiter) : undefined;
  const name = judge ?? anybody;
  const wallet = env.people[name];
  const sender = addressOf(wallet);
  const { account } = wallet;
  const state = model.stateOf(terms);
  const { write } = env.escrow;
  const yes = random(3n) === 0n;
  const part = someHeld(random, state.held);
  const list =
    terms.splits === splitsHash(lists[0] ?? []) || random(8n) === 0n ? lists[0] : lists[1];
  if (list === undefined) throw new Error("There are two lists.");
  const deadline = BigInt(random(8n) === 0n ? time - 1 : time + Number(random(2n)));
  /** Held amount in the signed message; sometimes not the current one. */
  const held = random(8n) === 0n ? state.held + 1n : state.held;
  const sign = (signer: Address, message: TypedDataDefinition) =>
    signature(random(8n) === 0n ? wallet : walletOf(env, signer), message);
  const step = (send: Step["send"], apply: Step["apply"]): Step => ({
    verb,
    by: name,
    token,
    send,
    apply,
  });
  // A blocked account cannot pay: the token refuses, which the model does not cover.
  const canPay = !model.isRefused(token, sender);
  switch (verb) {
    case "fund":
      if (!canPay) break;
      return step(
        () => fund(env, terms, wallet),
        (world, at) => world.fund(sender, at, terms),
      );
    case "fundBatch": {
      if (!canPay || model.isRefused(life.token, sender)) break;
      const sameSale = random(2n) === 0n;
      const other = sameSale
        ? anotherOrder(life, terms)
        : randomPayment(life, random(6n) === 0n ? {} : { token });
      const all = [terms, other];
      life.payments.push(other);
      const sum = terms.amount + (other.token === token ? other.amount : 0n);
      const value = token === zeroAddress ? sum : 0n;
      return step(
        () => write.fundBatch([all], { account, value }),
        (world, at) => world.fundBatch(sender, at, all),
      );
    }
    case "capture":
      return step(
        () => write.capture([terms, part, yes], { account }),
        (world, at) => world.capture(sender, at, terms, part, yes),
      );
    case "captureAndSplit":
      return step(
        () => write.captureAndSplit([terms, part, yes, list], { account }),
        (world, at) => world.captureAndSplit(sender, at, terms, part, yes, list),
      );
    case "captureWithSignature": {
      const content = { amount: part, held, deadline };
      const signed = await sign(terms.payer, releaseMessage(terms, env.domain, content));
      return step(
        () => write.captureWithSignature([terms, part, deadline, signed.bytes], { account }),
        (world, at) => world.captureWithSignature(at, terms, part, deadline, signed),
      );
    }
    case "captureBatch": {
      const all = life.payments.filter((each) => each === terms || sharesSide(each, terms));
      // Only one token is compared.
      const captures = all
        .filter((each) => each.token === token)
        .map((each) => ({ terms: each, amount: someHeld(random, model.stateOf(each).held) }));
      const batches = captureBatches(captures);
      const [{ shared, payments } = { shared: terms, payments: [] }] = batches;
      const calls = batches.map((each) =>
        encodeFunctionData({
          ...{ abi: escrowAbi, functionName: "captureBatch", args: [each.shared, each.payments] },
        }),
      );
      return step(
        () =>
          calls.length === 1
            ? write.captureBatch([shared, payments], { account })
            : write.multicall([calls], { account }),
        (world, at) => world.captureBatches(sender, at, batches),
      );
    }
    case "multicall": {
      const credit = model.creditOf(token, sender);
      const calls = [
        encodeFunctionData({ abi: escrowAbi, functionName: "capture", args: [terms, part, yes] }),
        encodeFunctionData({
          abi: escrowAbi,
          functionName: "withdrawTo",
          args: [token, terms.payee, credit],
        }),
      ];
      // The second one only with a credit to withdraw.
      const some = credit === 0n ? calls.slice(0, 1) : calls;
      return step(
        () => write.multicall([some], { account }),
        (world, at) => {
          world.capture(sender, at, terms, part, yes);
          if (credit !== 0n) world.withdrawTo(sender, token, terms.payee, credit);
        },
      );
    }
    case "void":
      return step(
        () => write.void([terms, part], { account }),
        (world) => world.void(sender, terms, part),
      );
    case "dispute":
      return step(
        () => write.dispute([terms, yes ? "ipfs://one" : ""], { account }),
        (world, at) => world.dispute(sender, at, terms),
      );
    case "disputeWithSignature": {
      const evidence = yes ? "ipfs://two" : "";
      const signed = await sign(
        terms.payer,
        disputeMessage(terms, env.domain, { evidence, deadline }),
      );
      return step(
        () => write.disputeWithSignature([terms, evidence, deadline, signed.bytes], { account }),
        (world, at) => world.disputeWithSignature(at, terms, evidence, deadline, signed),
      );
    }
    case "submitEvidence":
      return step(
        () => write.submitEvidence([terms, "ipfs://three"], { account }),
        (world) => world.submitEvidence(sender, terms),
      );
    case "resolve": {
      const back = pick(random, [0n, part, state.held]);
      return step(
        () => write.resolve([terms, back], { account }),
        (world) => world.resolve(sender, terms, back),
      );
    }
    case "settle": {
      const back = pick(random, [0n, part, state.held]);
      const agreement = settlementMessage(terms, env.domain, { payerAmount: back, held, deadline });
      const payers = await sign(terms.payer, agreement);
      const merchants = await sign(terms.merchant, agreement);
      return step(
        () => write.settle([terms, back, deadline, payers.bytes, merchants.bytes], { account }),
        (world, at) => world.settle(sender, at, terms, back, deadline, payers, merchants),
      );
    }
    case "expireDispute":
      return step(
        () => write.expireDispute([terms], { account }),
        (world, at) => world.expireDispute(at, terms),
      );
    case "refund": {
      if (!yes && !canPay) break;
      const credit = model.creditOf(token, sender);
      const back = somePart(random, yes && credit < state.refundable ? credit : state.refundable);
      const value = token === zeroAddress && !yes ? back : 0n;
      return step(
        () => write.refund([terms, back, yes], { account, value }),
        (world, at) => world.refund(sender, at, terms, back, yes),
      );
    }
    case "setOperator": {
      const operator = addressOf(env.people[pick(random, cast)]);
      return step(
        () => write.setOperator([operator, !yes], { account }),
        (world) => world.setOperator(sender, operator, !yes),
      );
    }
    case "setOperatorWithSignature": {
      const { merchant } = terms;
      const operator = addressOf(env.people[pick(random, cast)]);
      const nonce = model.nonceOf(merchant) + (random(8n) === 0n ? 1n : 0n);
      const content = { merchant, operator, approved: !yes, nonce, deadline };
      const signed = await sign(merchant, operatorApprovalMessage(env.domain, content));
      return step(
        () =>
          write.setOperatorWithSignature([merchant, operator, !yes, deadline, signed.bytes], {
            account,
          }),
        (world, at) =>
          world.setOperatorWithSignature(at, merchant, operator, !yes, deadline, signed),
      );
    }
    case "withdraw":
      return step(
        () => write.withdraw([token], { account }),
        (world) => world.withdraw(sender, token),
      );
    case "withdrawTo": {
      const places = [zeroAddress, env.domain.address];
      const to = pick(random, random(8n) === 0n ? places : [terms.payee, sender]);
      const most = somePart(random, model.creditOf(token, sender));
      return step(
        () => write.withdrawTo([token, to, most], { account }),
        (world) => world.withdrawTo(sender, token, to, most),
      );
    }
    case "withdrawFor": {
      const owner = addressOf(env.people[pick(random, creditors.length > 0 ? creditors : cast)]);
      return step(
        () => write.withdrawFor([token, owner], { account }),
        (world) => world.withdrawFor(token, owner),
      );
    }
    case "setWithdrawFor":
      return step(
        () => write.setWithdrawFor([!yes], { account }),
        (world) => world.setWithdrawFor(sender, !yes),
      );
    case "distribute": {
      const due = lists.find((each) => model.potOf(token, splitsHash(each)) !== 0n) ?? list;
      return step(
        () => write.distribute([token, due], { account }),
        (world) => world.distribute(token, due),
      );
    }
  }
  return {
    ...step(
      () => write.reclaim([terms], { account }),
      (world, at) => world.reclaim(at, terms),
    ),
    verb: "reclaim",
  };
}

/** Payments that one account could capture together. */
function sharesSide(left: PaymentTerms, right: PaymentTerms): boolean {
  return left.merchant === right.merchant || left.payer === right.payer;
}

/** Part of the held amount; one time in four all of it, whatever it is. */
function someHeld(random: RandomSource, held: bigint): bigint {
  return random(4n) === 0n ? allHeld : somePart(random, held);
}

/** Part of an amount; one time in eight zero, or more than the amount. */
function somePart(random: RandomSource, most: bigint): bigint {
  const parts = [1n, most / 3n || 1n, most / 2n || 1n, most || 1n];
  return pick(random, random(8n) === 0n ? [0n, most + 1n] : parts);
}

/** Signature of a wallet, for the contract and for the model. */
async function signature(
  wallet: Wallet,
  message: TypedDataDefinition,
): Promise<Signed & { bytes: Hex }> {
  const bytes = await wallet.signTypedData({ ...message, account: wallet.account });
  return { bytes, by: addressOf(wallet), digest: hashTypedData(message) };
}

function walletOf(env: Environment, address: Address): Wallet {
  const wallet = Object.values(env.people).find((each) => addressOf(each) === address);
  if (!wallet) throw new Error(`No account has the address ${address}.`);
  return wallet;
}

/** Time of the next block: the next second, or a second at the limit of a window. */
async function nextTime({ env, random, model }: Life, terms: PaymentTerms): Promise<number> {
  const next = (await env.chain.networkHelpers.time.latest()) + 1;
  const windows = paymentWindows(terms, model.stateOf(terms));
  const { captureStart, captureEnd, arbitrationEnd, refundEnd } = windows;
  const edges = [captureStart, captureEnd, arbitrationEnd, refundEnd];
  const around = edges.flatMap((edge) => (edge === null ? [] : [edge - 1, edge]));
  return random(5n) === 0n ? Math.max(pick(random, around), next) : next;
}
