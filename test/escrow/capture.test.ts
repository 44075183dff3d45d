import { expect } from "chai";
import { network } from "hardhat";
import { zeroAddress } from "viem";
import { allHeld, fee, type PaymentTerms } from "../../protocol/src/index.ts";
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
  day,
  type Environment,
  environmentOf,
  idOf,
  type Name,
} from "../helpers/environment.ts";
import { captureEvent } from "../helpers/events.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { potOf, sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

function capture(
  env: Environment,
  terms: PaymentTerms,
  by: Name,
  part = terms.amount,
  releaseRest = false,
) {
  return env.escrow.write.capture([terms, part, releaseRest], {
    account: env.people[by].account,
  });
}

describe("capture", () => {
  describe("refuses a payment that is not held", () => {
    it("because it was never funded", async () => {
      const env = await setup();
      const terms = env.buildTerms();
      await expectRevert(capture(env, terms, "payer"), "PaymentNotHeld", [idOf(env, terms), 0]);
    });

    it("because it is settled", async () => {
      const env = await setup();
      const terms = await captured(env);
      await expectRevert(capture(env, terms, "payer"), "PaymentNotHeld", [idOf(env, terms), 3]);
    });

    it("because it was returned", async () => {
      const env = await setup();
      const terms = await funded(env);
      await env.escrow.write.void([terms, amount], { account: env.people.merchant.account });
      await expectRevert(capture(env, terms, "payer"), "PaymentNotHeld", [idOf(env, terms), 4]);
    });
  });

  for (const name of ["payee", "feeRecipient", "relayer", "stranger"] as const) {
    it(`refuses the ${name}`, async () => {
      const env = await setup();
      const terms = await funded(env, { inspectionPeriod: 0 });
      await expectRevert(capture(env, terms, name), "CallerNotPayerOrMerchant", [
        addressOf(env.people[name]),
        terms.payer,
        terms.merchant,
      ]);
    });
  }

  describe("by the merchant", () => {
    it("is refused in the last second of the inspection", async () => {
      const env = await setup();
      const terms = await funded(env);
      const opensAt = (await clockOf(env, terms)) + terms.inspectionPeriod;
      await at(env, opensAt - 1);
      await expectRevert(capture(env, terms, "merchant"), "CaptureNotOpen", [
        BigInt(opensAt - 1),
        BigInt(opensAt),
      ]);
    });

    it("is accepted in the first second after the inspection", async () => {
      const env = await setup();
      const terms = await funded(env);
      await at(env, (await clockOf(env, terms)) + terms.inspectionPeriod);
      await capture(env, terms, "merchant");
      expect((await stateOf(env, terms)).stage).to.equal(3);
    });

    it("is accepted in the last second of the capture window", async () => {
      const env = await setup();
      const terms = await funded(env);
      await at(env, (await clockOf(env, terms)) + terms.capturePeriod - 1);
      await capture(env, terms, "merchant");
      expect((await stateOf(env, terms)).stage).to.equal(3);
    });

    it("is refused at the end of the capture window", async () => {
      const env = await setup();
      const terms = await funded(env);
      const closedAt = (await clockOf(env, terms)) + terms.capturePeriod;
      await at(env, closedAt);
      await expectRevert(capture(env, terms, "merchant"), "CaptureClosed", [
        BigInt(closedAt),
        BigInt(closedAt),
      ]);
    });

    it("fails for the whole amount after the payer released one unit, and succeeds for less", async () => {
      const env = await setup();
      const terms = await funded(env);
      await at(env, (await clockOf(env, terms)) + terms.inspectionPeriod);
      await capture(env, terms, "payer", 1n);
      const all = capture(env, terms, "merchant", amount);
      await expectRevert(all, "AmountExceedsHeld", [amount, amount - 1n]);
      await capture(env, terms, "merchant", amount - 1_000n);
      expect((await stateOf(env, terms)).held).to.equal(999n);
    });

    it("is accepted at any time without a capture period", async () => {
      const env = await setup();
      const terms = await funded(env, { capturePeriod: 0, arbiter: addressOf(env.people.arbiter) });
      await at(env, env.start + 100 * 365 * day);
      await capture(env, terms, "merchant");
      expect((await stateOf(env, terms)).stage).to.equal(3);
    });
  });

  describe("by the payer", () => {
    it("is a release in the inspection period", async () => {
      const env = await setup();
      const terms = await funded(env);
      const effects = await effectsOf(env, terms.token, () => capture(env, terms, "payer"));
      expect(effects).to.deep.equal({
        events: [
          {
            name: "PaymentCaptured",
            args: {
              paymentId: idOf(env, terms),
              actor: terms.payer,
              amount,
              fee: 2_500_000n,
              held: 0n,
              refundable: amount,
            },
          },
        ],
        balances: { escrow: -amount, payee: 97_500_000n, feeRecipient: 2_500_000n },
        credits: {},
      });
    });

    it("is accepted after the capture window while the money is held", async () => {
      const env = await setup();
      const terms = await funded(env);
      await at(env, (await clockOf(env, terms)) + terms.capturePeriod);
      await capture(env, terms, "payer");
      expect((await stateOf(env, terms)).stage).to.equal(3);
    });

    it("never releases the rest", async () => {
      const env = await setup();
      const terms = await funded(env);
      await expectRevert(capture(env, terms, "payer", 1n, true), "CallerNotMerchant", [
        terms.payer,
        terms.merchant,
      ]);
    });

    it("never releases the rest as the merchant's operator either", async () => {
      const env = await setup();
      const terms = await funded(env, { inspectionPeriod: 0 });
      await env.escrow.write.setOperator([terms.payer, true], {
        account: env.people.merchant.account,
      });
      await expectRevert(capture(env, terms, "payer", 1n, true), "CallerNotMerchant", [
        terms.payer,
        terms.merchant,
      ]);
    });

    it("is accepted during a dispute, which stays open", async () => {
      const env = await setup();
      const terms = await disputed(env);
      const clock = await clockOf(env, terms);
      await capture(env, terms, "payer", 40_000_000n);
      expect(await stateOf(env, terms)).to.deep.equal({
        held: 60_000_000n,
        refundable: 40_000_000n,
        stage: 2,
      });
      expect(await clockOf(env, terms)).to.equal(clock);
      await capture(env, terms, "payer", 60_000_000n);
      expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: amount, stage: 3 });
    });
  });

  describe("by the merchant's operator", () => {
    it("pays the same recipients as a capture by the merchant, and names the operator", async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await funded(env, { inspectionPeriod: 0 });
      const effects = await effectsOf(env, terms.token, () =>
        capture(env, terms, "operator", 40_000_000n, true),
      );
      expect(effects).to.deep.equal({
        events: [
          captureEvent(env, terms, "operator", {
            amount: 40_000_000n,
            fee: 1_000_000n,
            held: 60_000_000n,
            refundable: 40_000_000n,
          }),
          {
            name: "PaymentVoided",
            args: {
              paymentId: idOf(env, terms),
              actor: addressOf(env.people.operator),
              amount: 60_000_000n,
              held: 0n,
            },
          },
        ],
        balances: {
          escrow: -amount,
          payee: 39_000_000n,
          feeRecipient: 1_000_000n,
          payer: 60_000_000n,
        },
        credits: {},
      });
    });

    it("is accepted in the merchant's window, to the second", async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await funded(env);
      const clock = await clockOf(env, terms);
      const [opensAt, closedAt] = [clock + terms.inspectionPeriod, clock + terms.capturePeriod];
      await at(env, opensAt - 1);
      await expectRevert(capture(env, terms, "operator", 1n), "CaptureNotOpen", [
        BigInt(opensAt - 1),
        BigInt(opensAt),
      ]);
      await at(env, opensAt);
      await capture(env, terms, "operator", 1n);
      await at(env, closedAt - 1);
      await capture(env, terms, "operator", 1n);
      await at(env, closedAt);
      await expectRevert(capture(env, terms, "operator", 1n), "CaptureClosed", [
        BigInt(closedAt),
        BigInt(closedAt),
      ]);
    });

    it("is refused after the merchant dismissed the operator", async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await funded(env, { inspectionPeriod: 0 });
      const operator = addressOf(env.people.operator);
      await env.escrow.write.setOperator([operator, false], {
        account: env.people.merchant.account,
      });
      await expectRevert(capture(env, terms, "operator"), "CallerNotPayerOrMerchant", [
        operator,
        terms.payer,
        terms.merchant,
      ]);
    });

    it("is refused for another merchant", async () => {
      const env = await setup();
      await appointOperator(env);
      const merchant = addressOf(env.people.stranger);
      const terms = await funded(env, { inspectionPeriod: 0, merchant });
      await expectRevert(capture(env, terms, "operator"), "CallerNotPayerOrMerchant", [
        addressOf(env.people.operator),
        terms.payer,
        merchant,
      ]);
    });
  });

  for (const name of ["merchant", "operator"] as const) {
    it(`refuses the ${name} while the payment is disputed, for ever`, async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await disputed(env, { inspectionPeriod: 0 });
      const refusal = ["PaymentNotHeld", [idOf(env, terms), 2]] as const;
      await expectRevert(capture(env, terms, name), ...refusal);
      await at(env, (await clockOf(env, terms)) + 400 * day);
      await expectRevert(capture(env, terms, name), ...refusal);
    });
  }

  it("credits the money with toLedger, without a further event", async () => {
    const env = await setup();
    for (const token of [env.token.address, zeroAddress]) {
      const terms = await funded(env, { toLedger: true, inspectionPeriod: 0, token });
      const effects = await effectsOf(env, terms.token, () =>
        capture(env, terms, "merchant", 40_000_000n, true),
      );
      expect(effects.events.map(({ name }) => name)).to.deep.equal([
        "PaymentCaptured",
        "PaymentVoided",
      ]);
      expect(effects.balances).to.deep.equal({ escrow: -60_000_000n, payer: 60_000_000n });
      expect(effects.credits).to.deep.equal({ payee: 39_000_000n, feeRecipient: 1_000_000n });
    }
  });

  it("credits a commission of one unit with toLedger", async () => {
    const env = await setup();
    const terms = await funded(env, { toLedger: true });
    const { credits } = await effectsOf(env, terms.token, () => capture(env, terms, "payer", 40n));
    expect(credits).to.deep.equal({ payee: 39n, feeRecipient: 1n });
  });

  it("adds the commission of a split list to its pot", async () => {
    const env = await setup();
    const splits = thirds(env);
    for (const [toLedger, expected] of [
      [false, { balances: { escrow: -97_500_000n, payee: 97_500_000n }, credits: {} }],
      [true, { balances: {}, credits: { payee: 97_500_000n } }],
    ] as const) {
      const terms = await funded(env, { ...sharedBy(splits), toLedger });
      const before = await potOf(env, terms.token, splits);
      const { events, ...money } = await effectsOf(env, terms.token, () =>
        capture(env, terms, "payer"),
      );
      expect(events.map(({ name }) => name)).to.deep.equal(["PaymentCaptured"]);
      expect(money).to.deep.equal(expected);
      expect((await potOf(env, terms.token, splits)) - before).to.equal(2_500_000n);
    }
  });

  it("refuses an amount of zero", async () => {
    const env = await setup();
    const terms = await funded(env);
    await expectRevert(capture(env, terms, "payer", 0n), "AmountZero");
  });

  it("refuses more than the held amount", async () => {
    const env = await setup();
    const terms = await funded(env);
    await capture(env, terms, "payer", 40_000_000n);
    await expectRevert(capture(env, terms, "payer", 60_000_001n), "AmountExceedsHeld", [
      60_000_001n,
      60_000_000n,
    ]);
    // One more is the largest integer, which means all that is held.
    await expectRevert(capture(env, terms, "payer", allHeld - 1n), "AmountExceedsHeld", [
      allHeld - 1n,
      60_000_000n,
    ]);
  });

  it("refuses terms with any other field changed", async () => {
    const env = await setup();
    const terms = await funded(env);
    const other = { ...terms, orderReference: terms.splits };
    await expectRevert(capture(env, other, "payer"), "PaymentNotHeld", [idOf(env, other), 0]);
  });

  it("pays in parts", async () => {
    const env = await setup();
    const terms = await funded(env, { inspectionPeriod: 0 });
    const step = (part: bigint, by: Name) =>
      effectsOf(env, terms.token, () => capture(env, terms, by, part));
    const event = (
      actor: string,
      part: bigint,
      commission: bigint,
      held: bigint,
      refundable: bigint,
    ) => ({
      name: "PaymentCaptured",
      args: { paymentId: idOf(env, terms), actor, amount: part, fee: commission, held, refundable },
    });
    expect(await step(40_000_000n, "merchant")).to.deep.equal({
      events: [event(terms.merchant, 40_000_000n, 1_000_000n, 60_000_000n, 40_000_000n)],
      balances: { escrow: -40_000_000n, payee: 39_000_000n, feeRecipient: 1_000_000n },
      credits: {},
    });
    expect(await stateOf(env, terms)).to.deep.equal({
      held: 60_000_000n,
      refundable: 40_000_000n,
      stage: 1,
    });
    expect(await step(1n, "payer")).to.deep.equal({
      events: [event(terms.payer, 1n, 1n, 59_999_999n, 40_000_001n)],
      balances: { escrow: -1n, feeRecipient: 1n },
      credits: {},
    });
    expect(await step(59_999_999n, "merchant")).to.deep.equal({
      events: [event(terms.merchant, 59_999_999n, 1_499_999n, 0n, amount)],
      balances: { escrow: -59_999_999n, payee: 58_500_000n, feeRecipient: 1_499_999n },
      credits: {},
    });
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: amount, stage: 3 });
  });

  it("releases the rest for the merchant", async () => {
    const env = await setup();
    const terms = await funded(env, { inspectionPeriod: 0 });
    const effects = await effectsOf(env, terms.token, () =>
      capture(env, terms, "merchant", 40_000_000n, true),
    );
    expect(effects).to.deep.equal({
      events: [
        {
          name: "PaymentCaptured",
          args: {
            paymentId: idOf(env, terms),
            actor: terms.merchant,
            amount: 40_000_000n,
            fee: 1_000_000n,
            held: 60_000_000n,
            refundable: 40_000_000n,
          },
        },
        {
          name: "PaymentVoided",
          args: {
            paymentId: idOf(env, terms),
            actor: terms.merchant,
            amount: 60_000_000n,
            held: 0n,
          },
        },
      ],
      balances: {
        escrow: -amount,
        payee: 39_000_000n,
        feeRecipient: 1_000_000n,
        payer: 60_000_000n,
      },
      credits: {},
    });
    expect(await stateOf(env, terms)).to.deep.equal({
      held: 0n,
      refundable: 40_000_000n,
      stage: 3,
    });
  });

  it("releases a rest of one unit", async () => {
    const env = await setup();
    const terms = await funded(env, { inspectionPeriod: 0 });
    const { balances } = await effectsOf(env, terms.token, () =>
      capture(env, terms, "merchant", amount - 1n, true),
    );
    expect(balances).to.deep.equal({
      ...{ escrow: -amount, payee: 97_499_999n, feeRecipient: 2_500_000n, payer: 1n },
    });
  });

  it("emits no event for a rest of zero", async () => {
    const env = await setup();
    const terms = await funded(env, { inspectionPeriod: 0 });
    const effects = await effectsOf(env, terms.token, () =>
      capture(env, terms, "merchant", amount, true),
    );
    expect(effects.events.map(({ name }) => name)).to.deep.equal(["PaymentCaptured"]);
    expect((await stateOf(env, terms)).stage).to.equal(3);
  });

  describe("rounds the fee up", () => {
    const cases: [part: bigint, bps: number, expected: bigint][] = [
      [amount, 0, 0n],
      [1n, 1, 1n],
      [1n, 10_000, 1n],
      [39n, 250, 1n],
      [40n, 250, 1n],
      [41n, 250, 2n],
      [9_999n, 1, 1n],
      [10_000n, 1, 1n],
      [10_001n, 1, 2n],
      [amount, 9_999, 99_990_000n],
      [amount, 10_000, amount],
    ];
    for (const [part, bps, expected] of cases) {
      it(`${expected} of ${part} at ${bps} bps`, async () => {
        const env = await setup();
        const terms = await funded(env, { feeBps: bps });
        const { balances } = await effectsOf(env, terms.token, () =>
          capture(env, terms, "payer", part),
        );
        expect({ payee: 0n, feeRecipient: 0n, ...balances }).to.deep.equal({
          escrow: -part,
          payee: part - expected,
          feeRecipient: expected,
        });
        expect(fee(part, bps)).to.equal(expected);
      });
    }
  });

  it("transfers no fee of zero", async () => {
    const env = await setup();
    const terms = await funded(env, { feeBps: 0, feeRecipient: zeroAddress });
    const effects = await effectsOf(env, terms.token, () => capture(env, terms, "payer"));
    expect(effects.balances).to.deep.equal({ escrow: -amount, payee: amount });
    expect(effects.events[0]?.args).to.include({ amount, fee: 0n });
  });

  it("pays an account that is merchant, payee and fee recipient", async () => {
    const env = await setup();
    const seller = addressOf(env.people.merchant);
    const terms = await funded(env, { payee: seller, feeRecipient: seller });
    const effects = await effectsOf(env, terms.token, () => capture(env, terms, "payer"));
    expect(effects.balances).to.deep.equal({ escrow: -amount, merchant: amount });
  });

  it("pays coins", async () => {
    const env = await setup();
    const terms = await funded(env, { token: zeroAddress, inspectionPeriod: 0 });
    const effects = await effectsOf(env, zeroAddress, () =>
      capture(env, terms, "merchant", 40_000_000n, true),
    );
    expect(effects.balances).to.deep.equal({
      escrow: -amount,
      payee: 39_000_000n,
      feeRecipient: 1_000_000n,
      payer: 60_000_000n,
    });
    expect(effects.credits).to.deep.equal({});
  });
});
