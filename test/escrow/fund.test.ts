import { expect } from "chai";
import { network } from "hardhat";
import {
  encodeErrorResult,
  encodeFunctionData,
  isAddressEqual,
  maxUint256,
  size,
  zeroAddress,
} from "viem";
import { demoDollarAbi, escrowAbi, maxAmount } from "../../protocol/src/index.ts";
import { clockOf, fund } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, amount, environmentOf, idOf } from "../helpers/environment.ts";
import { fundingWays } from "../helpers/fundingWays.ts";
import { expectRevert, expectRevertData } from "../helpers/reverts.ts";
import { shouldCheckTerms } from "../helpers/termsBehavior.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

describe("fund", () => {
  for (const name of ["by allowance", "in the native coin"] as const) {
    describe(name, () => {
      shouldCheckTerms(setup, fundingWays[name]);
    });
  }

  it("takes the caller's tokens, and emits the terms", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    expect(await effectsOf(env, terms.token, () => fund(env, terms))).to.deep.equal({
      events: [
        {
          name: "PaymentFunded",
          args: {
            paymentId: idOf(env, terms),
            payer: terms.payer,
            merchant: terms.merchant,
            funder: terms.payer,
            terms,
          },
        },
      ],
      balances: { payer: -amount, escrow: amount },
      credits: {},
    });
    expect(await env.escrow.read.paymentState([idOf(env, terms)])).to.deep.equal({
      held: amount,
      refundable: 0n,
      clock: await clockOf(env, terms),
      stage: 1,
    });
  });

  it("emits nothing behind the terms", async () => {
    const env = await setup();
    const hash = await fund(env, env.buildTerms());
    const { logs } = await env.client.waitForTransactionReceipt({ hash });
    const funded = logs.filter(({ address }) => isAddressEqual(address, env.escrow.address));
    // The funder and the seventeen words of the terms.
    expect(funded.map(({ data }) => size(data))).to.deep.equal([18 * 32]);
  });

  it("takes the coins sent along", async () => {
    const env = await setup();
    const terms = env.buildTerms({ token: zeroAddress });
    expect(await effectsOf(env, zeroAddress, () => fund(env, terms))).to.deep.equal({
      events: [
        {
          name: "PaymentFunded",
          args: {
            paymentId: idOf(env, terms),
            payer: terms.payer,
            merchant: terms.merchant,
            funder: terms.payer,
            terms,
          },
        },
      ],
      balances: { payer: -amount, escrow: amount },
      credits: {},
    });
  });

  it("lets anybody pay for the payer", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const { stranger } = env.people;
    const effects = await effectsOf(env, terms.token, () => fund(env, terms, stranger));
    expect(effects.balances).to.deep.equal({ stranger: -amount, escrow: amount });
    expect(effects.events[0]?.args).to.include({
      payer: terms.payer,
      funder: addressOf(stranger),
    });
  });

  it("returns the id", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const { result } = await env.escrow.simulate.fund([terms], {
      account: addressOf(env.people.payer),
    });
    expect(result).to.equal(idOf(env, terms));
  });

  it("takes the largest amount", async () => {
    const env = await setup();
    const terms = env.buildTerms({ amount: maxAmount });
    await env.token.write.mint([terms.payer, maxAmount]);
    await fund(env, terms);
    await env.escrow.write.capture([terms, maxAmount, false], {
      account: env.people.payer.account,
    });
    const state = await env.escrow.read.paymentState([idOf(env, terms)]);
    expect([state.held, state.refundable, state.stage]).to.deep.equal([0n, maxAmount, 3]);
  });

  it("refuses coins with a token", async () => {
    const env = await setup();
    await expectRevert(
      env.escrow.write.fund([env.buildTerms()], { account: env.people.payer.account, value: 1n }),
      "ValueMismatch",
      [1n, 0n],
    );
  });

  for (const value of [0n, amount - 1n, amount + 1n]) {
    it(`refuses ${value} coins for ${amount}`, async () => {
      const env = await setup();
      const terms = env.buildTerms({ token: zeroAddress });
      await expectRevert(
        env.escrow.write.fund([terms], { account: env.people.payer.account, value }),
        "ValueMismatch",
        [value, amount],
      );
    });
  }

  it("reverts with the token's error if the allowance is too low", async () => {
    const env = await setup();
    const { payer } = env.people;
    await env.token.write.approve([env.escrow.address, amount - 1n], { account: payer.account });
    await expectRevertData(
      fund(env, env.buildTerms()),
      encodeErrorResult({
        abi: demoDollarAbi,
        errorName: "ERC20InsufficientAllowance",
        args: [env.escrow.address, amount - 1n, amount],
      }),
    );
  });

  it("reverts with the token's error if the balance is too low", async () => {
    const env = await setup();
    const [poor] = (await chain.viem.getWalletClients()).slice(-1);
    if (!poor) throw new Error("The test chain has too few accounts.");
    await env.token.write.approve([env.escrow.address, maxUint256], { account: poor.account });
    await expectRevertData(
      fund(env, env.buildTerms(), poor),
      encodeErrorResult({
        abi: demoDollarAbi,
        errorName: "ERC20InsufficientBalance",
        args: [poor.account.address, 0n, amount],
      }),
    );
  });

  it("refuses a token that has no code", async () => {
    const env = await setup();
    await expectRevertData(
      fund(env, env.buildTerms({ token: addressOf(env.people.stranger) })),
      "0x",
    );
  });

  it("counts no coins for the calls of a multicall", async () => {
    const env = await setup();
    const terms = env.buildTerms({ token: zeroAddress });
    const data = encodeFunctionData({ abi: escrowAbi, functionName: "fund", args: [terms] });
    await expectRevert(env.escrow.write.multicall([[data]]), "ValueMismatch", [0n, amount]);
  });

  it("accepts coins in no other way", async () => {
    const env = await setup();
    const { payer } = env.people;
    await chain.viem.assertions.revert(
      payer.sendTransaction({ account: payer.account, to: env.escrow.address, value: 1n }),
    );
  });
});
