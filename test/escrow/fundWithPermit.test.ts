import { expect } from "chai";
import { network } from "hardhat";
import { encodeErrorResult, type Hex, toHex, zeroAddress } from "viem";
import { demoDollarAbi, type PaymentTerms } from "../../protocol/src/index.ts";
import { clockOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  type Environment,
  environmentOf,
  idOf,
} from "../helpers/environment.ts";
import { fundBy, fundingWays, signPermit } from "../helpers/fundingWays.ts";
import { expectRevert, expectRevertData } from "../helpers/reverts.ts";
import { shouldCheckTerms } from "../helpers/termsBehavior.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const way = fundingWays["by permit"];
const zero = toHex(0, { size: 32 });

/** Environment whose payer has approved nothing. */
async function setup(): Promise<Environment> {
  const env = await chain.networkHelpers.loadFixture(environment);
  await way.prepare(env, env.token.address);
  return env;
}

type Permit = [deadline: bigint, v: number, r: Hex, s: Hex];

function submit(env: Environment, terms: PaymentTerms, permit: Permit, by = env.people.payer) {
  return env.escrow.write.fundWithPermit([terms, ...permit], { account: by.account });
}

function insufficientAllowance(env: Environment, allowance: bigint) {
  return encodeErrorResult({
    abi: demoDollarAbi,
    errorName: "ERC20InsufficientAllowance",
    args: [env.escrow.address, allowance, amount],
  });
}

describe("fundWithPermit", () => {
  describe("as every way to fund", () => {
    shouldCheckTerms(() => chain.networkHelpers.loadFixture(environment), way);
  });

  it("takes the caller's tokens by its permit, and leaves no allowance", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    expect(await effectsOf(env, terms.token, () => fundBy(way, env, terms))).to.deep.equal({
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
    expect(await env.token.read.allowance([terms.payer, env.escrow.address])).to.equal(0n);
  });

  it("lets anybody pay for the payer, with its own permit", async () => {
    const env = await setup();
    const { stranger } = env.people;
    await env.token.write.approve([env.escrow.address, 0n], { account: stranger.account });
    const terms = env.buildTerms();
    const permit = await signPermit(env, terms, stranger);
    const effects = await effectsOf(env, terms.token, () => submit(env, terms, permit, stranger));
    expect(effects.balances).to.deep.equal({ stranger: -amount, escrow: amount });
    expect(effects.events[0]?.args).to.include({
      payer: terms.payer,
      funder: addressOf(stranger),
    });
  });

  it("returns the id", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const { result } = await env.escrow.simulate.fundWithPermit(
      [terms, ...(await signPermit(env, terms))],
      { account: addressOf(env.people.payer) },
    );
    expect(result).to.equal(idOf(env, terms));
  });

  it("funds although somebody submitted the permit first", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const permit = await signPermit(env, terms);
    await env.token.write.permit([terms.payer, env.escrow.address, amount, ...permit], {
      account: env.people.stranger.account,
    });
    const { balances } = await effectsOf(env, terms.token, () => submit(env, terms, permit));
    expect(balances).to.deep.equal({ payer: -amount, escrow: amount });
  });

  it("ignores an invalid permit if there is an allowance", async () => {
    const env = await setup();
    const { payer } = env.people;
    const terms = env.buildTerms();
    await env.token.write.approve([env.escrow.address, amount], { account: payer.account });
    await submit(env, terms, [0n, 27, zero, zero]);
    expect(await env.token.read.balanceOf([env.escrow.address])).to.equal(amount);
  });

  it("accepts a token without permits if there is an allowance", async () => {
    const env = await setup();
    const token = await chain.viem.deployContract("NoBooleanToken");
    await env.endow(token);
    const terms = env.buildTerms({ token: token.address });
    const { balances } = await effectsOf(env, token.address, () =>
      submit(env, terms, [0n, 27, zero, zero]),
    );
    expect(balances).to.deep.equal({ payer: -amount, escrow: amount });
  });

  it("refuses an invalid permit without an allowance", async () => {
    const env = await setup();
    await expectRevertData(
      submit(env, env.buildTerms(), [2n ** 40n, 27, zero, zero]),
      insufficientAllowance(env, 0n),
    );
  });

  it("refuses an expired permit", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const [, ...signature] = await signPermit(env, terms);
    await expectRevertData(
      submit(env, terms, [BigInt(env.start), ...signature]),
      insufficientAllowance(env, 0n),
    );
  });

  it("refuses a permit for less than the amount", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const { payer } = env.people;
    const permit = await signPermit(env, terms, payer, payer, amount - 1n);
    await expectRevertData(submit(env, terms, permit), insufficientAllowance(env, 0n));
  });

  it("refuses a permit that somebody else signed in the caller's name", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const { stranger, payer } = env.people;
    const permit = await signPermit(env, terms, stranger, payer);
    await expectRevertData(submit(env, terms, permit), insufficientAllowance(env, 0n));
  });

  it("takes nothing from the payer if another account uses the payer's permit", async () => {
    const env = await setup();
    const { stranger } = env.people;
    await env.token.write.approve([env.escrow.address, 0n], { account: stranger.account });
    const terms = env.buildTerms();
    const permit = await signPermit(env, terms);
    await expectRevertData(submit(env, terms, permit, stranger), insufficientAllowance(env, 0n));
    expect(await env.token.read.nonces([terms.payer])).to.equal(0n);
  });

  it("refuses the native coin", async () => {
    const env = await setup();
    const terms = env.buildTerms({ token: zeroAddress });
    await expectRevert(submit(env, terms, [0n, 27, zero, zero]), "AuthorizationUnsupported");
  });

  it("refuses a token that has no code", async () => {
    const env = await setup();
    const terms = env.buildTerms({ token: addressOf(env.people.stranger) });
    await expectRevertData(submit(env, terms, [0n, 27, zero, zero]), "0x");
  });

  it("refuses a fee-on-transfer token", async () => {
    const env = await setup();
    const token = await chain.viem.deployContract("FeeOnTransferToken");
    await env.endow(token);
    const terms = env.buildTerms({ token: token.address });
    await expectRevert(fundBy(way, env, terms), "DeliveryMismatch", [
      amount - amount / 100n,
      amount,
    ]);
  });
});
