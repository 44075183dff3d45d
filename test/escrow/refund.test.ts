import { expect } from "chai";
import { network } from "hardhat";
import { encodeErrorResult, encodeFunctionData, zeroAddress } from "viem";
import { demoDollarAbi, escrowAbi, type PaymentTerms } from "../../protocol/src/index.ts";
import { appointOperator, at, captured, clockOf, funded, stateOf } from "../helpers/actions.ts";
import { creditPayee, deployBlocklistToken } from "../helpers/credits.ts";
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
import { creditEvent } from "../helpers/events.ts";
import { expectRevert, expectRevertData } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

interface Options {
  by?: Name;
  fromCredit?: boolean;
  value?: bigint;
}

function refund(env: Environment, terms: PaymentTerms, part: bigint, options: Options = {}) {
  const { by = "merchant", fromCredit = false, value = 0n } = options;
  const { account } = env.people[by];
  return env.escrow.write.refund([terms, part, fromCredit], { account, value });
}

function refunded(env: Environment, terms: PaymentTerms, by: Name, part: bigint, left: bigint) {
  const actor = addressOf(env.people[by]);
  return {
    name: "PaymentRefunded",
    args: { paymentId: idOf(env, terms), actor, amount: part, refundable: left },
  };
}

describe("refund", () => {
  for (const name of ["payer", "feeRecipient", "relayer", "stranger"] as const) {
    it(`refuses the ${name}`, async () => {
      const env = await setup();
      const terms = await captured(env);
      await expectRevert(refund(env, terms, 1n, { by: name }), "CallerNotMerchantOrPayee", [
        addressOf(env.people[name]),
        terms.merchant,
        terms.payee,
      ]);
    });
  }

  it("refuses an amount of zero", async () => {
    const env = await setup();
    await expectRevert(refund(env, await captured(env), 0n), "AmountZero");
  });

  it("refuses a payment that was never funded", async () => {
    const env = await setup();
    await expectRevert(refund(env, env.buildTerms(), 1n), "AmountExceedsRefundable", [1n, 0n]);
  });

  it("refuses a payment of which nothing was captured", async () => {
    const env = await setup();
    await expectRevert(refund(env, await funded(env), 1n), "AmountExceedsRefundable", [1n, 0n]);
  });

  it("refuses more than the refundable amount", async () => {
    const env = await setup();
    const terms = await captured(env);
    await refund(env, terms, 40_000_000n);
    await expectRevert(refund(env, terms, 60_000_001n), "AmountExceedsRefundable", [
      60_000_001n,
      60_000_000n,
    ]);
  });

  it("accepts the last second of the refund window", async () => {
    const env = await setup();
    const terms = await captured(env);
    await at(env, (await clockOf(env, terms)) + terms.refundPeriod - 1);
    await refund(env, terms, amount);
    expect((await stateOf(env, terms)).refundable).to.equal(0n);
  });

  it("refuses the end of the refund window", async () => {
    const env = await setup();
    const terms = await captured(env);
    const closedAt = (await clockOf(env, terms)) + terms.refundPeriod;
    await at(env, closedAt);
    await expectRevert(refund(env, terms, 1n), "RefundClosed", [
      BigInt(closedAt),
      BigInt(closedAt),
    ]);
  });

  it("refuses everything when the terms allow no refunds", async () => {
    const env = await setup();
    const terms = await captured(env, { refundPeriod: 0 });
    const closedAt = await clockOf(env, terms);
    await at(env, closedAt + 5);
    await expectRevert(refund(env, terms, 1n), "RefundClosed", [
      BigInt(closedAt + 5),
      BigInt(closedAt),
    ]);
  });

  describe("from tokens", () => {
    for (const name of ["merchant", "payee"] as const) {
      it(`goes straight from the ${name} to the payer; the fee is not returned`, async () => {
        const env = await setup();
        const terms = await captured(env);
        const effects = await effectsOf(env, terms.token, () =>
          refund(env, terms, amount, { by: name }),
        );
        expect(effects).to.deep.equal({
          events: [refunded(env, terms, name, amount, 0n)],
          balances: { [name]: -amount, payer: amount },
          credits: {},
        });
        expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 0n, stage: 3 });
      });
    }

    it("goes back in parts", async () => {
      const env = await setup();
      const terms = await captured(env);
      await refund(env, terms, 1n);
      const effects = await effectsOf(env, terms.token, () => refund(env, terms, 2n));
      expect(effects.events).to.deep.equal([refunded(env, terms, "merchant", 2n, amount - 3n)]);
    });

    it("does not change the held amount", async () => {
      const env = await setup();
      const terms = await funded(env);
      await env.escrow.write.capture([terms, 40_000_000n, false], {
        account: env.people.payer.account,
      });
      await refund(env, terms, 40_000_000n);
      expect(await stateOf(env, terms)).to.deep.equal({
        held: 60_000_000n,
        refundable: 0n,
        stage: 1,
      });
    });

    it("refuses coins", async () => {
      const env = await setup();
      const terms = await captured(env);
      await expectRevert(refund(env, terms, 1n, { value: 1n }), "ValueMismatch", [1n, 0n]);
    });

    it("reverts with the token's error if the allowance is too low", async () => {
      const env = await setup();
      const terms = await captured(env);
      const { merchant } = env.people;
      await env.token.write.approve([env.escrow.address, 0n], { account: merchant.account });
      await expectRevertData(
        refund(env, terms, 1n),
        encodeErrorResult({
          abi: demoDollarAbi,
          errorName: "ERC20InsufficientAllowance",
          args: [env.escrow.address, 0n, 1n],
        }),
      );
    });

    it("credits a payer refused by the token, from the caller's own tokens", async () => {
      const env = await setup();
      const token = await deployBlocklistToken(env);
      const terms = await captured(env, { token: token.address });
      await token.write.setBlocked([terms.payer, true]);
      const effects = await effectsOf(env, terms.token, () => refund(env, terms, 5n));
      expect(effects).to.deep.equal({
        events: [
          refunded(env, terms, "merchant", 5n, amount - 5n),
          creditEvent(terms, terms.payer, 5n, idOf(env, terms)),
        ],
        balances: { merchant: -5n, escrow: 5n },
        credits: { payer: 5n },
      });
    });

    it("reverts with the token's error if it refuses the caller", async () => {
      const env = await setup();
      const token = await deployBlocklistToken(env);
      const terms = await captured(env, { token: token.address });
      await token.write.setBlocked([terms.merchant, true]);
      await expectRevertData(
        refund(env, terms, 1n),
        encodeErrorResult({ abi: token.abi, errorName: "AccountBlocked", args: [terms.merchant] }),
      );
    });
  });

  describe("by the merchant's operator", () => {
    it("spends the operator's own tokens, never the merchant's", async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await captured(env);
      const effects = await effectsOf(env, terms.token, () =>
        refund(env, terms, 7n, { by: "operator" }),
      );
      expect(effects).to.deep.equal({
        events: [refunded(env, terms, "operator", 7n, amount - 7n)],
        balances: { operator: -7n, payer: 7n },
        credits: {},
      });
    });

    it("never spends the credit of the merchant or the payee", async () => {
      const env = await setup();
      await appointOperator(env);
      const token = await deployBlocklistToken(env);
      await creditPayee(env, token, "merchant");
      const terms = await creditPayee(env, token);
      await expectRevert(
        refund(env, terms, 1n, { by: "operator", fromCredit: true }),
        "AmountExceedsCredit",
        [1n, 0n],
      );
    });

    it("is refused after the merchant dismissed the operator", async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await captured(env);
      const operator = addressOf(env.people.operator);
      await env.escrow.write.setOperator([operator, false], {
        account: env.people.merchant.account,
      });
      await expectRevert(refund(env, terms, 1n, { by: "operator" }), "CallerNotMerchantOrPayee", [
        operator,
        terms.merchant,
        terms.payee,
      ]);
    });
  });

  describe("of a payment that was disputed", () => {
    it("does not change the disputed amount", async () => {
      const env = await setup();
      const terms = await funded(env, { arbiter: addressOf(env.people.arbiter) });
      const { account } = env.people.payer;
      await env.escrow.write.capture([terms, 40_000_000n, false], { account });
      await env.escrow.write.dispute([terms, ""], { account });
      await refund(env, terms, 40_000_000n);
      expect(await stateOf(env, terms)).to.deep.equal({
        held: 60_000_000n,
        refundable: 0n,
        stage: 2,
      });
    });

    it("is counted from the dispute, not from funding or the ruling, to the second", async () => {
      const env = await setup();
      const terms = await funded(env, { arbiter: addressOf(env.people.arbiter) });
      const fundedAt = await clockOf(env, terms);
      const disputedAt = fundedAt + 6 * day;
      await at(env, disputedAt);
      await env.escrow.write.dispute([terms, ""], { account: env.people.payer.account });
      await at(env, disputedAt + 20 * day);
      await env.escrow.write.resolve([terms, 0n], { account: env.people.arbiter.account });
      expect(await clockOf(env, terms)).to.equal(disputedAt);
      const closedAt = disputedAt + terms.refundPeriod;
      await at(env, closedAt - 1);
      await refund(env, terms, 1n);
      await at(env, closedAt);
      await expectRevert(refund(env, terms, 1n), "RefundClosed", [
        BigInt(closedAt),
        BigInt(closedAt),
      ]);
    });
  });

  describe("from coins", () => {
    it("go on to the payer", async () => {
      const env = await setup();
      const terms = await captured(env, { token: zeroAddress });
      const effects = await effectsOf(env, zeroAddress, () =>
        refund(env, terms, 3n, { by: "payee", value: 3n }),
      );
      expect(effects).to.deep.equal({
        events: [refunded(env, terms, "payee", 3n, amount - 3n)],
        balances: { payee: -3n, payer: 3n },
        credits: {},
      });
    });

    for (const value of [0n, 2n, 4n]) {
      it(`refuses ${value} coins for 3`, async () => {
        const env = await setup();
        const terms = await captured(env, { token: zeroAddress });
        await expectRevert(refund(env, terms, 3n, { value }), "ValueMismatch", [value, 3n]);
      });
    }

    it("refuses coins together with fromCredit", async () => {
      const env = await setup();
      const terms = await captured(env, { token: zeroAddress });
      const options = { value: 3n, fromCredit: true };
      await expectRevert(refund(env, terms, 3n, options), "ValueMismatch", [3n, 0n]);
    });

    it("credits a payer who refuses them", async () => {
      const env = await setup();
      const receiver = await chain.viem.deployContract("RevertingReceiver", [
        addressOf(env.people.stranger),
      ]);
      const terms = await funded(env, { token: zeroAddress, payer: receiver.address });
      await at(env, (await clockOf(env, terms)) + terms.inspectionPeriod);
      await env.escrow.write.capture([terms, amount, false], {
        account: env.people.merchant.account,
      });
      const effects = await effectsOf(
        env,
        zeroAddress,
        () => refund(env, terms, amount, { value: amount }),
        { receiver: receiver.address },
      );
      expect(effects.balances).to.deep.equal({ merchant: -amount, escrow: amount });
      expect(effects.credits).to.deep.equal({ receiver: amount });
      expect(effects.events.map(({ name }) => name)).to.deep.equal([
        "PaymentRefunded",
        "CreditAdded",
      ]);
    });
  });

  describe("from credit", () => {
    it("spends the caller's credit", async () => {
      const env = await setup();
      const token = await deployBlocklistToken(env);
      const terms = await creditPayee(env, token);
      const effects = await effectsOf(env, terms.token, () =>
        refund(env, terms, 90_000_000n, { by: "payee", fromCredit: true }),
      );
      expect(effects).to.deep.equal({
        events: [
          refunded(env, terms, "payee", 90_000_000n, 10_000_000n),
          {
            name: "CreditUsed",
            args: {
              token: terms.token,
              owner: terms.payee,
              to: terms.payer,
              amount: 90_000_000n,
            },
          },
        ],
        balances: { escrow: -90_000_000n, payer: 90_000_000n },
        credits: { payee: -90_000_000n },
      });
    });

    it("refuses more than the caller's credit", async () => {
      const env = await setup();
      const token = await deployBlocklistToken(env);
      const terms = await creditPayee(env, token);
      await expectRevert(
        refund(env, terms, 97_500_001n, { by: "payee", fromCredit: true }),
        "AmountExceedsCredit",
        [97_500_001n, 97_500_000n],
      );
    });

    it("never spends the payee's credit when the merchant calls", async () => {
      const env = await setup();
      const token = await deployBlocklistToken(env);
      const terms = await creditPayee(env, token);
      await expectRevert(refund(env, terms, 1n, { fromCredit: true }), "AmountExceedsCredit", [
        1n,
        0n,
      ]);
    });

    it("never spends credit in another token", async () => {
      const env = await setup();
      await creditPayee(env, await deployBlocklistToken(env));
      const terms = await captured(env);
      await expectRevert(
        refund(env, terms, 1n, { by: "payee", fromCredit: true }),
        "AmountExceedsCredit",
        [1n, 0n],
      );
    });

    it("credits a payer refused by the token", async () => {
      const env = await setup();
      const token = await deployBlocklistToken(env);
      const terms = await creditPayee(env, token);
      await token.write.setBlocked([terms.payer, true]);
      const effects = await effectsOf(env, terms.token, () =>
        refund(env, terms, 5n, { by: "payee", fromCredit: true }),
      );
      expect(effects.balances).to.deep.equal({});
      expect(effects.credits).to.deep.equal({ payee: -5n, payer: 5n });
      expect(effects.events.at(-1)).to.deep.equal({
        name: "CreditAdded",
        args: { token: terms.token, owner: terms.payer, paymentId: idOf(env, terms), amount: 5n },
      });
    });

    it("spends credit in coins", async () => {
      const env = await setup();
      const { stranger } = env.people;
      const receiver = await chain.viem.deployContract("RevertingReceiver", [addressOf(stranger)]);
      const terms = await captured(env, { token: zeroAddress, payee: receiver.address });
      const data = encodeFunctionData({
        abi: escrowAbi,
        functionName: "refund",
        args: [terms, 7n, true],
      });
      const effects = await effectsOf(
        env,
        zeroAddress,
        () => receiver.write.execute([env.escrow.address, 0n, data], { account: stranger.account }),
        { receiver: receiver.address },
      );
      expect(effects.balances).to.deep.equal({ escrow: -7n, payer: 7n });
      expect(effects.credits).to.deep.equal({ receiver: -7n });
    });
  });

  for (const fromCredit of [false, true]) {
    it(`refuses a payer who is an operator and would pay itself, from credit: ${fromCredit}`, async () => {
      const env = await setup();
      const { payer, merchant } = env.people;
      const terms = await captured(env);
      await env.escrow.write.setOperator([addressOf(payer), true], { account: merchant.account });
      const { account } = payer;
      await expectRevert(
        env.escrow.write.refund([terms, 1n, fromCredit], { account }),
        "CallerNotMerchantOrPayee",
        [addressOf(payer), terms.merchant, terms.payee],
      );
    });
  }
});
