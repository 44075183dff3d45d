import { expect } from "chai";
import { network } from "hardhat";
import { type Abi, maxUint256 } from "viem";
import { allHeld, escrowAbi, maxAmount, type PaymentTerms } from "../../protocol/src/index.ts";
import { appointOperator, at, clockOf, disputed, funded, stateOf } from "../helpers/actions.ts";
import { batchOf } from "../helpers/batches.ts";
import {
  addressOf,
  amount,
  day,
  type Environment,
  environmentOf,
  idOf,
  type Name,
} from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { signRelease } from "../helpers/signatures.ts";
import { sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

interface Call {
  /** Who may make it here. */
  by: readonly Name[];
  verb: string;
  args: (env: Environment, terms: PaymentTerms) => Promise<unknown[]> | unknown[];
}

/** Every call that takes held money by amount. */
const calls: Readonly<Record<string, Call>> = {
  capture: {
    by: ["merchant", "operator", "payer"],
    verb: "capture",
    args: (_env, terms) => [terms, allHeld, false],
  },
  "capture, releasing the rest": {
    by: ["merchant", "operator"],
    verb: "capture",
    args: (_env, terms) => [terms, allHeld, true],
  },
  captureAndSplit: {
    by: ["merchant", "operator", "payer"],
    verb: "captureAndSplit",
    args: (env, terms) => [terms, allHeld, false, thirds(env)],
  },
  captureBatch: {
    by: ["merchant", "operator", "payer"],
    verb: "captureBatch",
    args: (_env, terms) => [...batchOf([terms], [allHeld])],
  },
  captureWithSignature: {
    by: ["relayer"],
    verb: "captureWithSignature",
    args: async (env, terms) => {
      const { held } = await stateOf(env, terms);
      const deadline = maxUint256;
      const signature = await signRelease(env, terms, { amount: allHeld, held, deadline });
      return [terms, allHeld, deadline, signature];
    },
  },
  void: {
    by: ["merchant", "operator"],
    verb: "void",
    args: (_env, terms) => [terms, allHeld],
  },
};

/** Simulates a call in the time of the latest block, and returns its result. */
async function simulate(env: Environment, functionName: string, args: unknown[], by: Name) {
  const abi: Abi = escrowAbi;
  const { account } = env.people[by];
  const call = { abi, address: env.escrow.address, functionName, args, account };
  const { result, request } = await env.client.simulateContract(call);
  return { result, send: () => env.people[by].writeContract(request) };
}

function simulateBatch(
  env: Environment,
  terms: readonly PaymentTerms[],
  by: Name,
  amounts: readonly bigint[] = terms.map(() => allHeld),
) {
  return simulate(env, "captureBatch", [...batchOf(terms, amounts)], by);
}

/** Funds a payment whose merchant may capture, shared by the tests' list. */
async function open(env: Environment): Promise<PaymentTerms> {
  await appointOperator(env);
  const terms = await funded(env, sharedBy(thirds(env)));
  await at(env, (await clockOf(env, terms)) + 2 * day);
  return terms;
}

function release(env: Environment, terms: PaymentTerms, part: bigint) {
  return env.escrow.write.capture([terms, part, false], { account: env.people.payer.account });
}

describe("all that is held", () => {
  for (const [name, { by: callers, verb, args }] of Object.entries(calls)) {
    for (const by of callers) {
      it(`is taken by ${name} of the ${by}, whatever the payer released before`, async () => {
        const env = await setup();
        const terms = await open(env);
        await release(env, terms, 1n);
        const { result, send } = await simulate(env, verb, await args(env, terms), by);
        expect([result].flat()).to.deep.equal([amount - 1n]);
        await send();
        const { held, stage } = await stateOf(env, terms);
        expect({ held, stage }).to.deep.equal({ held: 0n, stage: 3 });
      });
    }
  }

  it("is never nothing", async () => {
    const env = await setup();
    const terms = await open(env);
    const made = Object.values(calls).filter(({ verb }) => verb !== "captureBatch");
    const all = await Promise.all(made.map(({ args }) => args(env, terms)));
    await release(env, terms, amount);
    for (const [index, { verb, by }] of made.entries()) {
      for (const each of by) {
        const call = simulate(env, verb, all[index] ?? [], each);
        await expectRevert(call, "PaymentNotHeld", [idOf(env, terms), 3]);
      }
    }
  });

  it("is told by every call that returns it without an amount", async () => {
    const env = await setup();
    const [late, silent] = [await funded(env), await disputed(env)];
    await release(env, late, 1n);
    await env.chain.networkHelpers.time.increase(90 * day);
    const reclaimed = await simulate(env, "reclaim", [late], "stranger");
    expect(reclaimed.result).to.equal(amount - 1n);
    const expired = await simulate(env, "expireDispute", [silent], "stranger");
    expect(expired.result).to.equal(amount);
  });

  it("is not what a refund pays, which says what it paid", async () => {
    const env = await setup();
    const terms = await open(env);
    await release(env, terms, 2n);
    const refunded = await simulate(env, "refund", [terms, 1n, false], "merchant");
    expect(refunded.result).to.equal(1n);
    const most = simulate(env, "refund", [terms, maxAmount, false], "merchant");
    await expectRevert(most, "AmountExceedsRefundable", [maxAmount, 2n]);
  });
});

describe("a batch of captures", () => {
  it("skips payments of which nothing is held, and says so", async () => {
    const env = await setup();
    const { account } = env.people.merchant;
    const [released, voided, refunded, left] = [
      await funded(env),
      await funded(env),
      await funded(env),
      await funded(env),
    ];
    await release(env, released, amount);
    await env.escrow.write.void([voided, allHeld], { account });
    await release(env, refunded, amount);
    await env.escrow.write.refund([refunded, amount, false], { account });
    await at(env, (await clockOf(env, left)) + 2 * day);
    await env.chain.networkHelpers.mine();
    const batch = [released, voided, left, refunded];
    const { result, send } = await simulateBatch(env, batch, "merchant");
    expect(result).to.deep.equal([0n, 0n, amount, 0n]);
    await send();
    expect((await stateOf(env, left)).stage).to.equal(3);
  });

  it("skips disputed payments for everybody but their payer", async () => {
    const env = await setup();
    await appointOperator(env);
    const waiting = await disputed(env);
    const left = await funded(env, { arbiter: waiting.arbiter });
    await at(env, (await clockOf(env, left)) + 2 * day);
    await env.chain.networkHelpers.mine();
    for (const [by, expected] of [
      ["merchant", [0n, amount]],
      ["operator", [0n, amount]],
      ["payer", [amount, amount]],
    ] as const) {
      const { result } = await simulateBatch(env, [waiting, left], by);
      expect(result).to.deep.equal(expected);
    }
  });

  it("skips nothing that was never held, and none of which less is held than asked for", async () => {
    const env = await setup();
    const [known, unknown] = [await funded(env), env.buildTerms()];
    const batch = (terms: PaymentTerms, part: bigint) =>
      simulateBatch(env, [known, terms], "payer", [allHeld, part]);
    await expectRevert(batch(unknown, allHeld), "PaymentNotHeld", [idOf(env, unknown), 0]);
    await expectRevert(batch(await funded(env), amount + 1n), "AmountExceedsHeld", [
      amount + 1n,
      amount,
    ]);
  });

  it("tells strangers that they may not capture, also of what would be skipped", async () => {
    const env = await setup();
    const over = await funded(env);
    await release(env, over, amount);
    const batch = simulateBatch(env, [over], "stranger");
    const { payer, merchant } = over;
    await expectRevert(batch, "CallerNotPayerOrMerchant", [
      addressOf(env.people.stranger),
      payer,
      merchant,
    ]);
  });
});
