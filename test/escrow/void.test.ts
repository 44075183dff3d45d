import { expect } from "chai";
import { network } from "hardhat";
import { zeroAddress } from "viem";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import {
  appointOperator,
  at,
  captured,
  clockOf,
  disputed,
  funded,
  stateOf,
} from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  type Environment,
  environmentOf,
  idOf,
  type Name,
} from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

function giveBack(
  env: Environment,
  terms: PaymentTerms,
  part = terms.amount,
  by: Name = "merchant",
) {
  return env.escrow.write.void([terms, part], { account: env.people[by].account });
}

describe("void", () => {
  it("refuses a payment that was never funded", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    await expectRevert(giveBack(env, terms), "PaymentNotHeld", [idOf(env, terms), 0]);
  });

  it("refuses a payment that is settled", async () => {
    const env = await setup();
    const terms = await captured(env);
    await expectRevert(giveBack(env, terms), "PaymentNotHeld", [idOf(env, terms), 3]);
  });

  it("refuses a payment that was returned", async () => {
    const env = await setup();
    const terms = await funded(env);
    await giveBack(env, terms);
    await expectRevert(giveBack(env, terms), "PaymentNotHeld", [idOf(env, terms), 4]);
  });

  for (const name of [
    "payer",
    "payee",
    "feeRecipient",
    "relayer",
    "stranger",
    "arbiter",
  ] as const) {
    it(`refuses the ${name}`, async () => {
      const env = await setup();
      const terms = await funded(env);
      await expectRevert(giveBack(env, terms, amount, name), "CallerNotMerchant", [
        addressOf(env.people[name]),
        terms.merchant,
      ]);
    });
  }

  it("refuses an amount of zero", async () => {
    const env = await setup();
    await expectRevert(giveBack(env, await funded(env), 0n), "AmountZero");
  });

  it("refuses more than the held amount", async () => {
    const env = await setup();
    const terms = await funded(env);
    await giveBack(env, terms, 1n);
    await expectRevert(giveBack(env, terms, amount), "AmountExceedsHeld", [amount, amount - 1n]);
  });

  it("returns everything to the payer, without a fee", async () => {
    const env = await setup();
    const terms = await funded(env);
    expect(await effectsOf(env, terms.token, () => giveBack(env, terms))).to.deep.equal({
      events: [
        {
          name: "PaymentVoided",
          args: { paymentId: idOf(env, terms), actor: terms.merchant, amount, held: 0n },
        },
      ],
      balances: { escrow: -amount, payer: amount },
      credits: {},
    });
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 0n, stage: 4 });
  });

  it("returns a part and holds the rest", async () => {
    const env = await setup();
    const terms = await funded(env);
    const part = 30_000_000n;
    expect(await effectsOf(env, terms.token, () => giveBack(env, terms, part))).to.deep.equal({
      events: [
        {
          name: "PaymentVoided",
          args: {
            paymentId: idOf(env, terms),
            actor: terms.merchant,
            amount: part,
            held: 70_000_000n,
          },
        },
      ],
      balances: { escrow: -part, payer: part },
      credits: {},
    });
    expect(await stateOf(env, terms)).to.deep.equal({
      held: 70_000_000n,
      refundable: 0n,
      stage: 1,
    });
  });

  it("ends as settled if something was captured", async () => {
    const env = await setup();
    const terms = await funded(env);
    await env.escrow.write.capture([terms, 1n, false], { account: env.people.payer.account });
    await giveBack(env, terms, amount - 1n);
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 1n, stage: 3 });
  });

  it("ends as returned if everything captured was refunded", async () => {
    const env = await setup();
    const terms = await funded(env);
    await env.escrow.write.capture([terms, 1n, false], { account: env.people.payer.account });
    await env.escrow.write.refund([terms, 1n, false], { account: env.people.merchant.account });
    await giveBack(env, terms, amount - 1n);
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 0n, stage: 4 });
  });

  it("is accepted before, in and after the capture window", async () => {
    const env = await setup();
    const terms = await funded(env);
    await giveBack(env, terms, 1n);
    const clock = await clockOf(env, terms);
    for (const time of [clock + terms.inspectionPeriod, clock + terms.capturePeriod]) {
      await at(env, time);
      await giveBack(env, terms, 1n);
    }
    expect((await stateOf(env, terms)).held).to.equal(amount - 3n);
  });

  it("returns money to the payer during a dispute, which stays open", async () => {
    const env = await setup();
    const terms = await disputed(env);
    const clock = await clockOf(env, terms);
    await giveBack(env, terms, 1n);
    expect(await stateOf(env, terms)).to.deep.equal({
      held: amount - 1n,
      refundable: 0n,
      stage: 2,
    });
    expect(await clockOf(env, terms)).to.equal(clock);
    await giveBack(env, terms, amount - 1n);
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 0n, stage: 4 });
  });

  for (const disputedBefore of [false, true]) {
    it(`is the operator's to call${disputedBefore ? " while the payment is disputed" : ""}`, async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await (disputedBefore ? disputed(env) : funded(env));
      const effects = await effectsOf(env, terms.token, () =>
        giveBack(env, terms, amount, "operator"),
      );
      expect(effects).to.deep.equal({
        events: [
          {
            name: "PaymentVoided",
            args: {
              paymentId: idOf(env, terms),
              actor: addressOf(env.people.operator),
              amount,
              held: 0n,
            },
          },
        ],
        balances: { escrow: -amount, payer: amount },
        credits: {},
      });
    });
  }

  it("refuses a dismissed operator", async () => {
    const env = await setup();
    await appointOperator(env);
    const terms = await funded(env);
    const operator = addressOf(env.people.operator);
    await env.escrow.write.setOperator([operator, false], { account: env.people.merchant.account });
    await expectRevert(giveBack(env, terms, amount, "operator"), "CallerNotMerchant", [
      operator,
      terms.merchant,
    ]);
  });

  it("returns coins", async () => {
    const env = await setup();
    const terms = await funded(env, { token: zeroAddress });
    const effects = await effectsOf(env, zeroAddress, () => giveBack(env, terms));
    expect(effects.balances).to.deep.equal({ escrow: -amount, payer: amount });
    expect(effects.credits).to.deep.equal({});
  });
});
