import { network } from "hardhat";
import { maxUint256, zeroAddress } from "viem";
import { fund, signFunding } from "../helpers/actions.ts";
import { addressOf, type Environment, environmentOf } from "../helpers/environment.ts";
import { type FundingWay, fundBy, fundingWays } from "../helpers/fundingWays.ts";
import { type Payment, shouldBehaveLikePayment } from "../helpers/lifecycleBehavior.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

/** A payment by allowance in a token of its own. */
async function byAllowance(env: Environment, token: `0x${string}`): Promise<Payment> {
  await env.endow({ address: token });
  const terms = env.buildTerms({ token });
  return { terms, fund: () => fund(env, terms) };
}

async function deployedToken(env: Environment, name: "NoBooleanToken" | "BlocklistToken") {
  const { address } = await env.chain.viem.deployContract(name);
  return byAllowance(env, address);
}

/** A payment in one of the ways to fund. */
async function by(way: FundingWay, env: Environment): Promise<Payment> {
  await way.prepare(env, env.token.address);
  const terms = env.buildTerms(way.overrides);
  return { terms, fund: () => fundBy(way, env, terms) };
}

/** A payment by ERC-3009: the payer has approved nothing and sends nothing. */
async function bySignature(env: Environment, payer: `0x${string}`): Promise<Payment> {
  const terms = env.buildTerms({ payer });
  const { relayer } = env.people;
  return {
    terms,
    fund: async () =>
      env.escrow.write.fundWithAuthorization([terms, await signFunding(env, terms)], {
        account: relayer.account,
      }),
  };
}

describe("the life of a payment", () => {
  for (const [name, way] of Object.entries(fundingWays)) {
    describe(`funded ${name}`, () => {
      shouldBehaveLikePayment(setup, (env) => by(way, env));
    });
  }

  for (const decimals of [0, 2, 18, 30]) {
    describe(`in a token of ${decimals} decimals`, () => {
      shouldBehaveLikePayment(setup, async (env) => {
        const token = await chain.viem.deployContract("BenchToken", [decimals]);
        await env.endow(token);
        const amount = 7n * 10n ** BigInt(decimals) + 13n;
        const terms = env.buildTerms({ token: token.address, amount });
        return { terms, fund: () => fund(env, terms) };
      });
    });
  }

  describe("in a token that returns no boolean", () => {
    shouldBehaveLikePayment(setup, (env) => deployedToken(env, "NoBooleanToken"));
  });

  describe("in a token that can block accounts", () => {
    shouldBehaveLikePayment(setup, (env) => deployedToken(env, "BlocklistToken"));
  });

  describe("funded by the signature of a contract account", () => {
    shouldBehaveLikePayment(setup, async (env) => {
      const { payer } = env.people;
      const wallet = await chain.viem.deployContract("ContractWallet", [addressOf(payer)]);
      await env.token.write.mint([wallet.address, maxUint256 / 2n]);
      return { ...(await bySignature(env, wallet.address)), wallet };
    });
  });

  describe("in the native coin, from a contract account", () => {
    shouldBehaveLikePayment(setup, async (env) => {
      const { payer } = env.people;
      const wallet = await chain.viem.deployContract("ContractWallet", [addressOf(payer)]);
      const terms = env.buildTerms({ token: zeroAddress, payer: wallet.address });
      return { terms, fund: () => fund(env, terms, env.people.stranger), wallet };
    });
  });
});
