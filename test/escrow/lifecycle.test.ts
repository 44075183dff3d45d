import { expect } from "chai";
import { network } from "hardhat";
import { zeroAddress } from "viem";
import { fee } from "../../protocol/src/index.ts";
import { at, stateOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, environmentOf } from "../helpers/environment.ts";
import { fundHeld, walletOf } from "../helpers/heldPayment.ts";
import { payments } from "../helpers/payments.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

for (const [name, prepare] of Object.entries(payments)) {
  describe(`a payment ${name}`, () => {
    async function start() {
      const env = await setup();
      return fundHeld(env, await prepare(env));
    }

    it("is held in full", async () => {
      const { env, terms, clock } = await start();
      expect(await stateOf(env, terms)).to.deep.equal({
        held: terms.amount,
        refundable: 0n,
        stage: 1,
      });
      expect(clock).to.equal(await chain.networkHelpers.time.latest());
    });

    it("takes exactly its amount from the payer", async () => {
      const env = await setup();
      const payment = await prepare(env);
      const { terms, fund } = payment;
      const { balances, credits } = await effectsOf(env, terms.token, fund, walletOf(payment));
      const { escrow, ...from } = balances;
      expect(escrow).to.equal(terms.amount);
      expect(Object.values(from)).to.deep.equal([-terms.amount]);
      expect(credits).to.deep.equal({});
    });

    it("is captured, and divided between payee and commission", async () => {
      const { env, terms, clock, effects, capture } = await start();
      await at(env, clock + terms.inspectionPeriod);
      const commission = fee(terms.amount, terms.feeBps);
      const { balances, credits } = await effects(() => capture(terms.amount));
      expect(balances).to.deep.equal({
        escrow: -terms.amount,
        payee: terms.amount - commission,
        feeRecipient: commission,
      });
      expect(credits).to.deep.equal({});
    });

    it("is released by the payer at once", async () => {
      const { env, terms, effects, release } = await start();
      const { balances } = await effects(() => release(1n));
      expect(balances).to.deep.equal({ escrow: -1n, feeRecipient: 1n });
      expect(await stateOf(env, terms)).to.deep.equal({
        held: terms.amount - 1n,
        refundable: 1n,
        stage: terms.amount === 1n ? 3 : 1,
      });
    });

    it("is captured in part, and the rest released", async () => {
      const { env, terms, clock, payer, effects, capture } = await start();
      await at(env, clock + terms.inspectionPeriod);
      const { balances } = await effects(() => capture(3n, true));
      expect(balances).to.deep.equal({
        escrow: -terms.amount,
        payee: 2n,
        feeRecipient: 1n,
        [payer]: terms.amount - 3n,
      });
    });

    it("is voided in parts", async () => {
      const { env, terms, payer, effects, voidPart } = await start();
      expect((await effects(() => voidPart(2n))).balances).to.deep.equal({
        escrow: -2n,
        [payer]: 2n,
      });
      const rest = terms.amount - 2n;
      expect((await effects(() => voidPart(rest))).balances).to.deep.equal({
        escrow: -rest,
        [payer]: rest,
      });
      expect((await stateOf(env, terms)).stage).to.equal(4);
    });

    it("is reclaimed for the payer after the capture window", async () => {
      const { env, terms, clock, payer, effects, reclaim } = await start();
      await at(env, clock + terms.capturePeriod);
      expect((await effects(reclaim)).balances).to.deep.equal({
        escrow: -terms.amount,
        [payer]: terms.amount,
      });
      expect((await stateOf(env, terms)).stage).to.equal(4);
    });

    it("is refunded in full, in parts", async () => {
      const { env, terms, payer, effects, release, refund } = await start();
      await release(terms.amount);
      expect((await effects(() => refund(1n))).balances).to.deep.equal({
        merchant: -1n,
        [payer]: 1n,
      });
      await refund(terms.amount - 1n);
      expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 0n, stage: 3 });
      await expectRevert(refund(1n), "AmountExceedsRefundable", [1n, 0n]);
    });

    it("ends once, and leaves nothing in the escrow", async () => {
      const { env, terms, clock, release, voidPart, reclaim } = await start();
      await release(5n);
      await voidPart(terms.amount - 6n);
      await at(env, clock + terms.capturePeriod);
      await reclaim();
      const { address } = env.escrow;
      const balance =
        terms.token === zeroAddress
          ? await env.client.getBalance({ address })
          : await (await chain.viem.getContractAt("BenchToken", terms.token)).read.balanceOf([
              address,
            ]);
      expect(balance).to.equal(0n);
      const id = await env.escrow.read.paymentId([terms]);
      await expectRevert(reclaim(), "PaymentNotHeld", [id, 3]);
      const payee = addressOf(env.people.payee);
      expect(await env.escrow.read.creditOf([terms.token, payee])).to.equal(0n);
    });
  });
}
