import { expect } from "chai";
import { network } from "hardhat";
import { type Hex, zeroAddress } from "viem";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import { at, captured, clockOf, disputed, fund, funded, stateOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  day,
  type Environment,
  environmentOf,
  idOf,
  type Name,
} from "../helpers/environment.ts";
import { captureEvent } from "../helpers/events.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { shouldCheckSignature } from "../helpers/signatureBehavior.ts";
import { signRelease } from "../helpers/signatures.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const part = 40_000_000n;

interface Release {
  part?: bigint;
  held?: bigint;
  deadline?: bigint;
}

function sign(env: Environment, terms: PaymentTerms, release: Release = {}) {
  const { part = terms.amount, held = terms.amount, deadline = until(env) } = release;
  return signRelease(env, terms, { amount: part, held, deadline });
}

function submit(
  env: Environment,
  terms: PaymentTerms,
  signature: Hex,
  part = terms.amount,
  by: Name = "relayer",
) {
  const { account } = env.people[by];
  return env.escrow.write.captureWithSignature([terms, part, until(env), signature], { account });
}

function until(env: Environment) {
  return BigInt(env.start + 365 * day);
}

describe("captureWithSignature", () => {
  describe("by its signature", () => {
    shouldCheckSignature<PaymentTerms>(setup, {
      signer: "payer",
      prepare: async (env, payer) => {
        const terms = env.buildTerms({ payer });
        await fund(env, terms, env.people.stranger);
        return terms;
      },
      sign: (env, terms, deadline, signing) =>
        signRelease(env, terms, { amount: part, held: amount, deadline }, signing),
      send: (env, terms, deadline, signature) =>
        env.escrow.write.captureWithSignature([terms, part, deadline, signature], {
          account: env.people.relayer.account,
        }),
      done: async (env, terms) => (await stateOf(env, terms)).refundable === part,
    });
  });

  for (const name of ["relayer", "payer", "merchant", "stranger"] as const) {
    it(`releases for the payer when the ${name} submits`, async () => {
      const env = await setup();
      const terms = await funded(env);
      const signature = await sign(env, terms, { part });
      const effects = await effectsOf(env, terms.token, () =>
        submit(env, terms, signature, part, name),
      );
      expect(effects).to.deep.equal({
        events: [
          captureEvent(env, terms, "payer", {
            amount: part,
            fee: 1_000_000n,
            held: 60_000_000n,
            refundable: part,
          }),
        ],
        balances: { escrow: -part, payee: 39_000_000n, feeRecipient: 1_000_000n },
        credits: {},
      });
      expect(await stateOf(env, terms)).to.deep.equal({
        held: 60_000_000n,
        refundable: part,
        stage: 1,
      });
    });
  }

  it("releases everything, and ends the payment", async () => {
    const env = await setup();
    const terms = await funded(env);
    await submit(env, terms, await sign(env, terms));
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: amount, stage: 3 });
  });

  it("releases coins", async () => {
    const env = await setup();
    const terms = await funded(env, { token: zeroAddress });
    const signature = await sign(env, terms);
    const effects = await effectsOf(env, zeroAddress, () => submit(env, terms, signature));
    expect(effects.balances).to.deep.equal({
      escrow: -amount,
      payee: 97_500_000n,
      feeRecipient: 2_500_000n,
    });
  });

  it("credits the money with toLedger", async () => {
    const env = await setup();
    const terms = await funded(env, { toLedger: true });
    const signature = await sign(env, terms);
    const effects = await effectsOf(env, terms.token, () => submit(env, terms, signature));
    expect(effects.balances).to.deep.equal({});
    expect(effects.credits).to.deep.equal({ payee: 97_500_000n, feeRecipient: 2_500_000n });
    expect(effects.events).to.have.length(1);
  });

  it("is accepted during inspection, after the capture window and without one", async () => {
    const env = await setup();
    for (const capturePeriod of [7 * day, 0]) {
      const arbiter = addressOf(env.people.arbiter);
      const terms = await funded(env, { capturePeriod, arbiter, fundBy: env.start + 300 * day });
      const signature = await sign(env, terms);
      if (capturePeriod !== 0) await at(env, (await clockOf(env, terms)) + capturePeriod);
      await submit(env, terms, signature);
      expect((await stateOf(env, terms)).stage).to.equal(3);
    }
  });

  it("releases during a dispute, which stays open", async () => {
    const env = await setup();
    const terms = await disputed(env);
    const clock = await clockOf(env, terms);
    await submit(env, terms, await sign(env, terms, { part }), part);
    expect(await stateOf(env, terms)).to.deep.equal({
      held: 60_000_000n,
      refundable: part,
      stage: 2,
    });
    expect(await clockOf(env, terms)).to.equal(clock);
  });

  describe("never works twice", () => {
    it("with the same message", async () => {
      const env = await setup();
      const terms = await funded(env);
      const signature = await sign(env, terms, { part });
      await submit(env, terms, signature, part);
      await expectRevert(submit(env, terms, signature, part), "SignatureInvalid", [terms.payer]);
    });

    it("once everything is released", async () => {
      const env = await setup();
      const terms = await funded(env);
      const signature = await sign(env, terms);
      await submit(env, terms, signature);
      await expectRevert(submit(env, terms, signature), "PaymentNotHeld", [idOf(env, terms), 3]);
    });

    it("with two messages that name the same held amount", async () => {
      const env = await setup();
      const terms = await funded(env);
      const first = await sign(env, terms, { part });
      const second = await sign(env, terms, { part: 7n });
      await submit(env, terms, first, part);
      await expectRevert(submit(env, terms, second, 7n), "SignatureInvalid", [terms.payer]);
    });
  });

  for (const [what, change] of [
    [
      "a release",
      (env: Environment, terms: PaymentTerms) =>
        env.escrow.write.capture([terms, 1n, false], { account: env.people.payer.account }),
    ],
    [
      "a void",
      (env: Environment, terms: PaymentTerms) =>
        env.escrow.write.void([terms, 1n], { account: env.people.merchant.account }),
    ],
  ] as const) {
    it(`is spoilt by ${what} in between`, async () => {
      const env = await setup();
      const terms = await funded(env);
      const signature = await sign(env, terms, { part });
      await change(env, terms);
      await expectRevert(submit(env, terms, signature, part), "SignatureInvalid", [terms.payer]);
    });
  }

  it("stays valid after a refund, which does not change the held amount", async () => {
    const env = await setup();
    const terms = await funded(env);
    await env.escrow.write.capture([terms, 5n, false], { account: env.people.payer.account });
    const signature = await sign(env, terms, { part, held: amount - 5n });
    await env.escrow.write.refund([terms, 5n, false], { account: env.people.merchant.account });
    await submit(env, terms, signature, part);
    expect((await stateOf(env, terms)).refundable).to.equal(part);
  });

  it("refuses another amount than the signed one", async () => {
    const env = await setup();
    const terms = await funded(env);
    const signature = await sign(env, terms, { part });
    for (const other of [part - 1n, part + 1n, amount]) {
      await expectRevert(submit(env, terms, signature, other), "SignatureInvalid", [terms.payer]);
    }
  });

  it("refuses another payment than the signed one", async () => {
    const env = await setup();
    const [terms, other] = [await funded(env), await funded(env)];
    const signature = await sign(env, terms);
    await expectRevert(submit(env, other, signature), "SignatureInvalid", [other.payer]);
  });

  it("refuses a signed amount of zero", async () => {
    const env = await setup();
    const terms = await funded(env);
    const signature = await sign(env, terms, { part: 0n });
    await expectRevert(submit(env, terms, signature, 0n), "AmountZero");
  });

  it("refuses a signed amount above the held amount", async () => {
    const env = await setup();
    const terms = await funded(env);
    const signature = await sign(env, terms, { part: amount + 1n });
    await expectRevert(submit(env, terms, signature, amount + 1n), "AmountExceedsHeld", [
      amount + 1n,
      amount,
    ]);
  });

  it("refuses a payment that was never funded, is settled or was returned", async () => {
    const env = await setup();
    const unfunded = env.buildTerms();
    const settled = await captured(env);
    const returned = await funded(env);
    await env.escrow.write.void([returned, amount], { account: env.people.merchant.account });
    for (const [terms, stage] of [
      [unfunded, 0],
      [settled, 3],
      [returned, 4],
    ] as const) {
      const signature = await sign(env, terms);
      await expectRevert(submit(env, terms, signature), "PaymentNotHeld", [
        idOf(env, terms),
        stage,
      ]);
    }
  });

  it("never releases the rest, whatever the merchant sends", async () => {
    const env = await setup();
    const terms = await funded(env);
    const signature = await sign(env, terms, { part: 1n });
    const effects = await effectsOf(env, terms.token, () =>
      submit(env, terms, signature, 1n, "merchant"),
    );
    expect(effects.balances).to.deep.equal({ escrow: -1n, feeRecipient: 1n });
    expect((await stateOf(env, terms)).held).to.equal(amount - 1n);
  });
});
