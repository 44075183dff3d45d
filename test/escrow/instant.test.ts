import { expect } from "chai";
import { network } from "hardhat";
import { toHex, zeroAddress } from "viem";
import { fee, splitsHash } from "../../protocol/src/index.ts";
import { clockOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, amount, environmentOf, idOf } from "../helpers/environment.ts";
import { type FundingWay, fundBy, fundingWays } from "../helpers/fundingWays.ts";
import {
  instantEvents,
  instantTerms,
  payInstantly,
  preparedToken,
  prepareInstant,
  prepareRefused,
} from "../helpers/instantPayment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const commission = fee(amount, 250);
const net = amount - commission;

for (const [name, way] of Object.entries<FundingWay>(fundingWays)) {
  describe(`an instant payment ${name}`, () => {
    it("pays payee and commission, and is settled", async () => {
      const payment = await prepareInstant(setup, way);
      const { env, terms } = payment;
      expect(await payInstantly(payment)).to.deep.equal({
        events: await instantEvents(payment),
        balances: { payer: -amount, payee: net, feeRecipient: commission },
        credits: {},
      });
      expect(await env.escrow.read.paymentState([idOf(env, terms)])).to.deep.equal({
        held: 0n,
        refundable: amount,
        clock: await clockOf(env, terms),
        stage: 3,
      });
    });

    it("pays the payee everything without a commission", async () => {
      const payment = await prepareInstant(setup, way, { feeBps: 0, feeRecipient: zeroAddress });
      const { balances, credits } = await payInstantly(payment);
      expect(balances).to.deep.equal({ payer: -amount, payee: amount });
      expect(credits).to.deep.equal({});
    });

    it("pays the payee nothing with a commission of 100 %", async () => {
      const payment = await prepareInstant(setup, way, { feeBps: 10_000 });
      expect(await payInstantly(payment)).to.deep.equal({
        events: await instantEvents(payment),
        balances: { payer: -amount, feeRecipient: amount },
        credits: {},
      });
    });

    it("adds the commission of a split list to its pot", async () => {
      const plain = await prepareInstant(setup, way, { feeRecipient: zeroAddress });
      const { env } = plain;
      const splits = splitsHash([
        { recipient: addressOf(env.people.stranger), bps: 4_000 },
        { recipient: addressOf(env.people.deployer), bps: 6_000 },
      ]);
      const payment = { ...plain, terms: { ...plain.terms, splits } };
      expect(await payInstantly(payment)).to.deep.equal({
        events: await instantEvents(payment),
        balances: { payer: -amount, payee: net, escrow: commission },
        credits: {},
      });
      expect(await env.escrow.read.potOf([payment.terms.token, splits])).to.equal(commission);
    });

    it("credits payee and fee recipient with toLedger", async () => {
      const payment = await prepareInstant(setup, way, { toLedger: true });
      expect(await payInstantly(payment)).to.deep.equal({
        events: await instantEvents(payment),
        balances: { payer: -amount, escrow: amount },
        credits: { payee: net, feeRecipient: commission },
      });
    });

    it("credits the payee with toLedger, and adds the commission of a split list to its pot", async () => {
      const splits = toHex(1, { size: 32 });
      const overrides = { toLedger: true, feeRecipient: zeroAddress, splits };
      const payment = await prepareInstant(setup, way, overrides);
      const { balances, credits } = await payInstantly(payment);
      expect(balances).to.deep.equal({ payer: -amount, escrow: amount });
      expect(credits).to.deep.equal({ payee: net });
      const { env, terms } = payment;
      expect(await env.escrow.read.potOf([terms.token, splits])).to.equal(commission);
    });

    it("credits a payee that refuses the money", async () => {
      const payment = await prepareRefused(setup, way, "payee");
      const events = await instantEvents(payment, [[payment.terms.payee, net]]);
      expect(await payInstantly(payment)).to.deep.equal({
        events,
        balances: { payer: -amount, escrow: net, feeRecipient: commission },
        credits: { payee: net },
      });
    });

    it("credits a fee recipient that refuses the money", async () => {
      const payment = await prepareRefused(setup, way, "feeRecipient");
      const events = await instantEvents(payment, [[payment.terms.feeRecipient, commission]]);
      expect(await payInstantly(payment)).to.deep.equal({
        events,
        balances: { payer: -amount, escrow: commission, payee: net },
        credits: { feeRecipient: commission },
      });
    });

    it("credits both if both refuse the money", async () => {
      const payment = await prepareRefused(setup, way, "payee", "feeRecipient");
      const events = await instantEvents(payment, [
        [payment.terms.payee, net],
        [payment.terms.feeRecipient, commission],
      ]);
      expect(await payInstantly(payment)).to.deep.equal({
        events,
        balances: { payer: -amount, escrow: amount },
        credits: { payee: net, feeRecipient: commission },
      });
    });

    it("cannot be captured, voided or reclaimed afterwards", async () => {
      const { env, terms } = await prepareInstant(setup, way);
      await fundBy(way, env, terms);
      const { account } = env.people.merchant;
      const id = idOf(env, terms);
      const { write } = env.escrow;
      const args = [id, 3];
      await expectRevert(write.capture([terms, 1n, false], { account }), "PaymentNotHeld", args);
      await expectRevert(write.void([terms, 1n], { account }), "PaymentNotHeld", args);
      await expectRevert(write.reclaim([terms]), "PaymentNotHeld", args);
    });

    it("is refunded by the merchant", async () => {
      const { env, terms } = await prepareInstant(setup, way);
      await fundBy(way, env, terms);
      const { account } = env.people.merchant;
      const value = terms.token === zeroAddress ? amount : 0n;
      const { balances } = await effectsOf(env, terms.token, () =>
        env.escrow.write.refund([terms, amount, false], { account, value }),
      );
      expect(balances).to.deep.equal({ merchant: -amount, payer: amount });
    });

    it("is funded once", async () => {
      const { env, terms } = await prepareInstant(setup, way);
      await fundBy(way, env, terms);
      const id = idOf(env, terms);
      await expectRevert(fundBy(way, env, terms), "PaymentAlreadyFunded", [id, 3]);
    });

    if (way.overrides.token === zeroAddress) return;

    for (const [kind, overrides] of Object.entries({
      "with a commission": {},
      "with a commission of 100 %": { feeBps: 10_000 },
      "with toLedger": { toLedger: true },
    })) {
      it(`rejects a fee-on-transfer token ${kind}`, async () => {
        const env = await setup();
        const { address: token } = await preparedToken(env, way, "FeeOnTransferToken");
        const terms = instantTerms(env, { token, ...overrides });
        const error = await fundBy(way, env, terms).catch((failure: unknown) => failure);
        expect(String(error)).to.include("DeliveryMismatch");
        expect(await env.escrow.read.paymentStatus([terms])).to.equal(0);
      });
    }
  });
}
