import { expect } from "chai";
import { network } from "hardhat";
import { type Address, BaseError, maxUint256, zeroAddress } from "viem";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import { funded } from "../helpers/actions.ts";
import { creditPayee } from "../helpers/credits.ts";
import { effectsOf } from "../helpers/effects.ts";
import { amount, type Environment, environmentOf } from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);

async function setup() {
  const env = await chain.networkHelpers.loadFixture(environment);
  const token = await chain.viem.deployContract("GasBurningToken");
  await env.endow(token);
  return { env, token };
}

function release(env: Environment, terms: PaymentTerms, part = terms.amount, gas?: bigint) {
  const { account } = env.people.payer;
  return env.escrow.write.capture([terms, part, false], gas ? { account, gas } : { account });
}

describe("a token that burns all gas for one account", () => {
  for (const victim of ["payee", "feeRecipient"] as const) {
    it(`credits the ${victim} and pays the other`, async () => {
      const { env, token } = await setup();
      const terms = await funded(env, { token: token.address });
      await token.write.setBurning([env.people[victim].account.address, maxUint256]);
      const { balances, credits } = await effectsOf(env, terms.token, () =>
        release(env, terms, amount, 2_000_000n),
      );
      const shares = { payee: 97_500_000n, feeRecipient: 2_500_000n };
      const { [victim]: credit, ...paid } = shares;
      const out = amount - credit;
      expect(balances).to.deep.equal({ escrow: -out, ...paid });
      expect(credits).to.deep.equal({ [victim]: credit });
    });
  }

  it("costs the caller a bounded amount of gas, at any gas limit", async () => {
    const { env, token } = await setup();
    const terms = await funded(env, { token: token.address });
    await token.write.setBurning([terms.payee, maxUint256]);
    const hash = await release(env, terms, amount, 10_000_000n);
    const { gasUsed } = await env.client.getTransactionReceipt({ hash });
    expect(Number(gasUsed)).to.be.lessThan(600_000);
  });

  it("names the needed gas if the caller sends too little", async () => {
    const { env, token } = await setup();
    const terms = await funded(env, { token: token.address });
    await token.write.setBurning([terms.payee, 460_000n]);
    await chain.viem.assertions.revertWithCustomErrorWithArgs(
      release(env, terms, 40n, 400_000n),
      env.escrow,
      "GasTooLow",
      [(available: bigint) => available < 400_000n, (500_000n * 64n) / 63n + 15_000n],
    );
  });
});

describe("a receiver of coins that burns all gas", () => {
  it("is credited at a bounded cost, and the other recipient is paid", async () => {
    const { env } = await setup();
    const receiver = await chain.viem.deployContract("GasBurningReceiver", [maxUint256]);
    const terms = await funded(env, { token: zeroAddress, payee: receiver.address });
    const { balances, credits } = await effectsOf(
      env,
      zeroAddress,
      () => release(env, terms, amount, 10_000_000n),
      { receiver: receiver.address },
    );
    expect(balances).to.deep.equal({ escrow: -2_500_000n, feeRecipient: 2_500_000n });
    expect(credits).to.deep.equal({ receiver: 97_500_000n });
    const { gasUsed } = (await env.client.getBlock({ blockTag: "latest" })) ?? {};
    expect(Number(gasUsed)).to.be.lessThan(220_000);
  });

  it("names the needed gas if the caller sends too little", async () => {
    const { env } = await setup();
    const receiver = await chain.viem.deployContract("GasBurningReceiver", [98_000n]);
    const terms = await funded(env, { token: zeroAddress, payee: receiver.address });
    await chain.viem.assertions.revertWithCustomErrorWithArgs(
      release(env, terms, 40n, 100_000n),
      env.escrow,
      "GasTooLow",
      [(available: bigint) => available < 100_000n, (100_000n * 64n) / 63n + 15_000n],
    );
  });
});

/**
 * Releases one payment in small parts, with every gas limit of a range. Each transaction either changes nothing or pays
 * everyone by transfer.
 * @returns number of transactions with each outcome
 */
async function sweep(
  env: Environment,
  terms: PaymentTerms,
  [from, to, step]: [number, number, number],
) {
  const recipients: Address[] = [terms.payee, terms.feeRecipient];
  const part = 40n;
  const outcomes = { pushed: 0, tooLow: 0, outOfGas: 0 };
  for (let gas = from; gas <= to; gas += step) {
    try {
      await release(env, terms, part, BigInt(gas));
      outcomes.pushed += 1;
    } catch (failure) {
      if (!(failure instanceof BaseError)) throw failure;
      if (failure.details.includes("GasTooLow")) outcomes.tooLow += 1;
      else outcomes.outOfGas += 1;
    }
  }
  for (const owner of recipients) {
    expect(await env.escrow.read.creditOf([terms.token, owner])).to.equal(0n);
  }
  const id = await env.escrow.read.paymentId([terms]);
  const { refundable } = await env.escrow.read.paymentState([id]);
  expect(refundable).to.equal(BigInt(outcomes.pushed) * part);
  return outcomes;
}

describe("a caller who sends too little gas", () => {
  it("cannot force a credit in a plain token", async () => {
    const { env } = await setup();
    const outcomes = await sweep(env, await funded(env), [28_000, 130_000, 211]);
    expect(outcomes.pushed).to.be.greaterThan(100);
    expect(outcomes.outOfGas + outcomes.tooLow).to.be.greaterThan(100);
  });

  it("cannot force a credit in a heavy token", async () => {
    const { env, token } = await setup();
    const terms = await funded(env, { token: token.address });
    await token.write.setBurning([terms.payee, 460_000n]);
    const outcomes = await sweep(env, terms, [100_000, 900_000, 9_001]);
    expect(outcomes.pushed).to.be.greaterThan(20);
    expect(outcomes.tooLow).to.be.greaterThan(20);
  });

  it("cannot force a credit for the last recipient", async () => {
    const { env, token } = await setup();
    const terms = await funded(env, { token: token.address });
    await token.write.setBurning([terms.feeRecipient, 460_000n]);
    const outcomes = await sweep(env, terms, [100_000, 900_000, 9_001]);
    expect(outcomes.pushed).to.be.greaterThan(20);
    expect(outcomes.tooLow).to.be.greaterThan(20);
  });

  it("cannot have a heavy receiver of coins credited instead of pushed", async () => {
    const { env } = await setup();
    const receiver = await chain.viem.deployContract("GasBurningReceiver", [98_000n]);
    const terms = await funded(env, { token: zeroAddress, payee: receiver.address });
    const outcomes = await sweep(env, terms, [60_000, 260_000, 1_999]);
    expect(outcomes.pushed).to.be.greaterThan(20);
    expect(outcomes.tooLow).to.be.greaterThan(20);
  });

  it("cannot force a credit for a refunded payer", async () => {
    const { env, token } = await setup();
    const terms = await funded(env, { token: token.address });
    await release(env, terms, terms.amount);
    await token.write.setBurning([terms.payer, 460_000n]);
    const outcomes = { done: 0, refused: 0 };
    for (let gas = 100_000; gas <= 900_000; gas += 9_001) {
      await env.escrow.write
        .refund([terms, 1n, false], { account: env.people.merchant.account, gas: BigInt(gas) })
        .then(
          () => {
            outcomes.done += 1;
          },
          () => {
            outcomes.refused += 1;
          },
        );
    }
    expect(outcomes.done).to.be.greaterThan(20);
    expect(outcomes.refused).to.be.greaterThan(20);
    expect(await env.escrow.read.creditOf([terms.token, terms.payer])).to.equal(0n);
  });

  it("cannot force a credit for the payee of an instant payment", async () => {
    const { env, token } = await setup();
    const overrides = {
      token: token.address,
      instant: true,
      inspectionPeriod: 0,
      capturePeriod: 0,
    };
    const payee = env.buildTerms(overrides).payee;
    await token.write.setBurning([payee, 460_000n]);
    const outcomes = { done: 0, refused: 0 };
    for (let gas = 150_000; gas <= 950_000; gas += 19_001) {
      const terms = env.buildTerms(overrides);
      await env.escrow.write
        .fund([terms], { account: env.people.payer.account, gas: BigInt(gas) })
        .then(
          () => {
            outcomes.done += 1;
          },
          () => {
            outcomes.refused += 1;
          },
        );
    }
    expect(outcomes.done).to.be.greaterThan(10);
    expect(outcomes.refused).to.be.greaterThan(10);
    expect(await env.escrow.read.creditOf([token.address, payee])).to.equal(0n);
  });

  it("cannot make a withdrawal fail forever", async () => {
    const { env } = await setup();
    const blocklist = await chain.viem.deployContract("BlocklistToken");
    await env.endow(blocklist);
    const terms = await creditPayee(env, blocklist);
    const { account } = env.people.payee;
    for (let gas = 28_000n; gas < 50_000n; gas += 500n) {
      const call = env.escrow.write.withdraw([terms.token], { account, gas });
      const failure = await call.then(
        () => null,
        (reason: unknown) => reason,
      );
      if (failure === null) break;
      if (!(failure instanceof BaseError)) throw failure;
      expect(failure.details).not.to.include("WithdrawalFailed");
      const credit = await env.escrow.read.creditOf([terms.token, terms.payee]);
      expect(credit).to.equal(97_500_000n);
    }
    await env.escrow.write.withdraw([terms.token], { account });
    await expectRevert(env.escrow.write.withdraw([terms.token], { account }), "AmountZero");
  });
});
