import type { ContractReturnType } from "@nomicfoundation/hardhat-viem/types";
import { expect } from "chai";
import { encodeFunctionData, type Hash, zeroAddress } from "viem";
import { escrowAbi, fee, type PaymentTerms } from "../../protocol/src/index.ts";
import { at, clockOf, stateOf } from "./actions.ts";
import { type Effects, effectsOf } from "./effects.ts";
import { addressOf, type Environment } from "./environment.ts";
import { expectRevert } from "./reverts.ts";

/** A payment about to be funded. */
export interface Payment {
  terms: PaymentTerms;
  fund: () => Promise<Hash>;
  /** The payer, if it is a contract account. */
  wallet?: ContractReturnType<"ContractWallet">;
}

/** What is true of every payment, however it was funded and in whatever it is paid. */
export function shouldBehaveLikePayment(
  setup: () => Promise<Environment>,
  prepare: (env: Environment) => Promise<Payment>,
): void {
  /** A funded payment and what can be done with it. */
  async function start() {
    const env = await setup();
    const { terms, fund, wallet } = await prepare(env);
    await fund();
    const { merchant, payer, stranger } = env.people;
    const others = wallet ? { wallet: wallet.address } : {};
    const coins = terms.token === zeroAddress;
    return {
      env,
      terms,
      /** The name under which the payer is watched. */
      payer: wallet ? "wallet" : "payer",
      clock: await clockOf(env, terms),
      effects: (send: () => Promise<Hash>): Promise<Effects> =>
        effectsOf(env, terms.token, send, others),
      capture: (part: bigint, releaseRest = false) =>
        env.escrow.write.capture([terms, part, releaseRest], { account: merchant.account }),
      release: (part: bigint) => {
        if (!wallet) {
          return env.escrow.write.capture([terms, part, false], { account: payer.account });
        }
        const args = [terms, part, false] as const;
        const data = encodeFunctionData({ abi: escrowAbi, functionName: "capture", args });
        return wallet.write.execute([env.escrow.address, 0n, data], { account: payer.account });
      },
      giveBack: (part: bigint) =>
        env.escrow.write.void([terms, part], { account: merchant.account }),
      reclaim: () => env.escrow.write.reclaim([terms], { account: stranger.account }),
      refund: (part: bigint) =>
        env.escrow.write.refund([terms, part, false], {
          account: merchant.account,
          value: coins ? part : 0n,
        }),
    };
  }

  it("is held in full", async () => {
    const { env, terms, clock } = await start();
    expect(await stateOf(env, terms)).to.deep.equal({
      held: terms.amount,
      refundable: 0n,
      stage: 1,
    });
    expect(clock).to.equal(await env.chain.networkHelpers.time.latest());
  });

  it("is taken from the payer exactly", async () => {
    const env = await setup();
    const { terms, fund, wallet } = await prepare(env);
    const others = wallet ? { wallet: wallet.address } : {};
    const { balances, credits } = await effectsOf(env, terms.token, fund, others);
    const { escrow, ...from } = balances;
    expect(escrow).to.equal(terms.amount);
    expect(Object.values(from)).to.deep.equal([-terms.amount]);
    expect(credits).to.deep.equal({});
  });

  it("is captured, and the fee split off", async () => {
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

  it("is captured in part, and the rest let go", async () => {
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

  it("is given back in parts", async () => {
    const { env, terms, payer, effects, giveBack } = await start();
    expect((await effects(() => giveBack(2n))).balances).to.deep.equal({
      escrow: -2n,
      [payer]: 2n,
    });
    const rest = terms.amount - 2n;
    expect((await effects(() => giveBack(rest))).balances).to.deep.equal({
      escrow: -rest,
      [payer]: rest,
    });
    expect((await stateOf(env, terms)).stage).to.equal(4);
  });

  it("goes back to the payer when the merchant never comes", async () => {
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
    const { env, terms, clock, release, giveBack, reclaim, effects } = await start();
    await release(5n);
    await giveBack(terms.amount - 6n);
    await at(env, clock + terms.capturePeriod);
    await effects(reclaim);
    const holding =
      terms.token === zeroAddress
        ? await env.client.getBalance({ address: env.escrow.address })
        : await (await env.chain.viem.getContractAt("BenchToken", terms.token)).read.balanceOf([
            env.escrow.address,
          ]);
    expect(holding).to.equal(0n);
    await expectRevert(reclaim(), "PaymentNotHeld", [await env.escrow.read.paymentId([terms]), 3]);
    expect(await env.escrow.read.creditOf([terms.token, addressOf(env.people.payee)])).to.equal(0n);
  });
}
