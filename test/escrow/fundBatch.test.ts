import { expect } from "chai";
import { network } from "hardhat";
import { encodeErrorResult, toHex, zeroAddress } from "viem";
import { demoDollarAbi, fee, type PaymentTerms } from "../../protocol/src/index.ts";
import { fund, stateOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  type Environment,
  environmentOf,
  idOf,
} from "../helpers/environment.ts";
import { fundingWays } from "../helpers/fundingWays.ts";
import { expectRevert, expectRevertData } from "../helpers/reverts.ts";
import { shouldCheckTerms } from "../helpers/termsBehavior.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const instant = { instant: true, inspectionPeriod: 0, capturePeriod: 0 };

/** Three payments of different amounts in one token. */
function three(env: Environment, overrides: Partial<PaymentTerms> = {}): PaymentTerms[] {
  return [1n, 2n, 4n].map((factor) => env.buildTerms({ amount: factor * amount, ...overrides }));
}

function fundBatch(env: Environment, terms: PaymentTerms[], value = 0n, by = env.people.payer) {
  return env.escrow.write.fundBatch([terms], { account: by.account, value });
}

function fundedEvent(env: Environment, terms: PaymentTerms, funder = env.people.payer) {
  return {
    name: "PaymentFunded",
    args: {
      paymentId: idOf(env, terms),
      payer: terms.payer,
      merchant: terms.merchant,
      funder: addressOf(funder),
      terms,
    },
  };
}

describe("fundBatch", () => {
  for (const name of ["in a batch", "in a batch, in the native coin"] as const) {
    describe(name, () => {
      shouldCheckTerms(setup, fundingWays[name]);
    });
  }

  it("takes the sum of all payments in one transfer, and holds each", async () => {
    const env = await setup();
    const batch = three(env);
    expect(await effectsOf(env, env.token.address, () => fundBatch(env, batch))).to.deep.equal({
      events: batch.map((terms) => fundedEvent(env, terms)),
      balances: { payer: -7n * amount, escrow: 7n * amount },
      credits: {},
    });
    for (const terms of batch) {
      expect(await stateOf(env, terms)).to.deep.equal({
        held: terms.amount,
        refundable: 0n,
        stage: 1,
      });
    }
    const transfers = await env.token.getEvents.Transfer({ to: env.escrow.address });
    expect(transfers.map(({ args }) => args.value)).to.deep.equal([7n * amount]);
  });

  it("takes the sum of all payments in coins", async () => {
    const env = await setup();
    const batch = three(env, { token: zeroAddress });
    expect(
      await effectsOf(env, zeroAddress, () => fundBatch(env, batch, 7n * amount)),
    ).to.deep.equal({
      events: batch.map((terms) => fundedEvent(env, terms)),
      balances: { payer: -7n * amount, escrow: 7n * amount },
      credits: {},
    });
  });

  it("lets anybody pay for the payers", async () => {
    const env = await setup();
    const { stranger } = env.people;
    const batch = three(env);
    expect(
      await effectsOf(env, env.token.address, () => fundBatch(env, batch, 0n, stranger)),
    ).to.deep.equal({
      events: batch.map((terms) => fundedEvent(env, terms, stranger)),
      balances: { stranger: -7n * amount, escrow: 7n * amount },
      credits: {},
    });
  });

  it("returns the ids in the order of the payments", async () => {
    const env = await setup();
    const batch = three(env);
    const { result } = await env.escrow.simulate.fundBatch([batch], {
      account: addressOf(env.people.payer),
    });
    expect(result).to.deep.equal(batch.map((terms) => idOf(env, terms)));
  });

  for (const [what, token] of [
    ["a token", null],
    ["the native coin", zeroAddress],
  ] as const) {
    it(`pays instant payments in ${what} out of the sum, and holds the others`, async () => {
      const env = await setup();
      const kind = token === null ? {} : { token };
      const batch = [
        env.buildTerms({ ...kind, ...instant }),
        env.buildTerms({ ...kind, amount: 2n * amount }),
        env.buildTerms({ ...kind, ...instant, amount: 4n * amount, toLedger: true }),
      ];
      const [first, , third] = batch;
      if (!first || !third) throw new Error("unreachable");
      const value = token === null ? 0n : 7n * amount;
      const small = fee(amount, 250);
      const large = fee(4n * amount, 250);
      const captured = (terms: PaymentTerms, commission: bigint) => ({
        name: "PaymentCaptured",
        args: {
          paymentId: idOf(env, terms),
          actor: addressOf(env.people.payer),
          amount: terms.amount,
          fee: commission,
          held: 0n,
          refundable: terms.amount,
        },
      });
      expect(await effectsOf(env, first.token, () => fundBatch(env, batch, value))).to.deep.equal({
        events: [
          ...batch.map((terms) => fundedEvent(env, terms)),
          captured(first, small),
          captured(third, large),
        ],
        balances: {
          payer: -7n * amount,
          payee: amount - small,
          feeRecipient: small,
          escrow: 6n * amount,
        },
        credits: { payee: 4n * amount - large, feeRecipient: large },
      });
    });
  }

  it("refuses an empty batch", async () => {
    const env = await setup();
    await expectRevert(fundBatch(env, []), "BatchEmpty");
  });

  it("refuses payments in different tokens", async () => {
    const env = await setup();
    const other = await chain.viem.deployContract("BenchToken", [6]);
    await env.endow(other);
    const batch = [env.buildTerms(), env.buildTerms({ token: other.address })];
    await expectRevert(fundBatch(env, batch), "TokenMismatch", [batch[1]?.token, batch[0]?.token]);
  });

  it("refuses coins and tokens together, in either order", async () => {
    const env = await setup();
    const token = env.buildTerms();
    const coins = env.buildTerms({ token: zeroAddress });
    await expectRevert(fundBatch(env, [token, coins], amount), "TokenMismatch", [
      zeroAddress,
      token.token,
    ]);
    await expectRevert(fundBatch(env, [coins, token], amount), "TokenMismatch", [
      token.token,
      zeroAddress,
    ]);
  });

  for (const value of [0n, amount, 7n * amount - 1n, 7n * amount + 1n]) {
    it(`refuses ${value} coins for ${7n * amount}`, async () => {
      const env = await setup();
      const batch = three(env, { token: zeroAddress });
      await expectRevert(fundBatch(env, batch, value), "ValueMismatch", [value, 7n * amount]);
    });
  }

  it("refuses coins with a token", async () => {
    const env = await setup();
    await expectRevert(fundBatch(env, three(env), 1n), "ValueMismatch", [1n, 0n]);
  });

  it("refuses the same payment twice", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    await expectRevert(fundBatch(env, [terms, terms]), "PaymentAlreadyFunded", [
      idOf(env, terms),
      1,
    ]);
  });

  it("funds none if one was funded before", async () => {
    const env = await setup();
    const batch = three(env);
    const [first, second, third] = batch;
    if (!first || !second || !third) throw new Error("unreachable");
    await fund(env, third);
    await expectRevert(fundBatch(env, batch), "PaymentAlreadyFunded", [idOf(env, third), 1]);
    expect((await stateOf(env, first)).stage).to.equal(0);
    expect((await stateOf(env, second)).stage).to.equal(0);
  });

  it("funds none if the terms of one are invalid", async () => {
    const env = await setup();
    const good = env.buildTerms();
    await expectRevert(fundBatch(env, [good, env.buildTerms({ amount: 0n })]), "AmountZero");
    expect((await stateOf(env, good)).stage).to.equal(0);
  });

  it("funds none if the caller has approved less than the sum", async () => {
    const env = await setup();
    const { payer } = env.people;
    const allowance = 7n * amount - 1n;
    await env.token.write.approve([env.escrow.address, allowance], { account: payer.account });
    await expectRevertData(
      fundBatch(env, three(env)),
      encodeErrorResult({
        abi: demoDollarAbi,
        errorName: "ERC20InsufficientAllowance",
        args: [env.escrow.address, allowance, 7n * amount],
      }),
    );
  });

  it("refuses a fee-on-transfer token", async () => {
    const env = await setup();
    const token = await chain.viem.deployContract("FeeOnTransferToken");
    await env.endow(token);
    await expectRevert(fundBatch(env, three(env, { token: token.address })), "DeliveryMismatch", [
      (7n * amount * 99n) / 100n,
      7n * amount,
    ]);
  });

  it("adds the commissions of one split list to one pot", async () => {
    const env = await setup();
    const splits = toHex(9, { size: 32 });
    const batch = three(env, { ...instant, splits, feeRecipient: zeroAddress });
    const commission = batch.reduce((sum, terms) => sum + fee(terms.amount, 250), 0n);
    const { balances } = await effectsOf(env, env.token.address, () => fundBatch(env, batch));
    expect(balances).to.deep.equal({
      payer: -7n * amount,
      payee: 7n * amount - commission,
      escrow: commission,
    });
    expect(await env.escrow.read.potOf([env.token.address, splits])).to.equal(commission);
  });
});
