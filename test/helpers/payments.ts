import { type Address, maxUint256, zeroAddress } from "viem";
import { fund, signFunding } from "./actions.ts";
import { addressOf, type Environment } from "./environment.ts";
import { type FundingWay, fundBy, fundingWays } from "./fundingWays.ts";
import type { Payment } from "./heldPayment.ts";

type Prepare = (env: Environment) => Promise<Payment>;

/** Every kind of payment with the same life cycle, by name: each way to fund, kind of token and kind of payer. */
export const payments: Readonly<Record<string, Prepare>> = {
  ...Object.fromEntries(
    Object.entries(fundingWays).map(([name, way]) => [
      `funded ${name}`,
      (env: Environment) => by(way, env),
    ]),
  ),
  ...Object.fromEntries(
    [0, 2, 18, 30].map((decimals) => [
      `in a token of ${decimals} decimals`,
      (env: Environment) => inTokenOf(decimals, env),
    ]),
  ),
  "in a token that returns no boolean": (env) => inToken("NoBooleanToken", env),
  "in a token with a blocklist": (env) => inToken("BlocklistToken", env),
  "funded by the signature of a contract account": async (env) => {
    const wallet = await deployWallet(env);
    await env.token.write.mint([wallet.address, maxUint256 / 2n]);
    return { ...bySignature(env, wallet.address), wallet };
  },
  "in the native coin, from a contract account": async (env) => {
    const wallet = await deployWallet(env);
    const terms = env.buildTerms({ token: zeroAddress, payer: wallet.address });
    return { terms, fund: () => fund(env, terms, env.people.stranger), wallet };
  },
};

async function by(way: FundingWay, env: Environment): Promise<Payment> {
  await way.prepare(env, env.token.address);
  const terms = env.buildTerms(way.overrides);
  return { terms, fund: () => fundBy(way, env, terms) };
}

async function inTokenOf(decimals: number, env: Environment): Promise<Payment> {
  const token = await env.chain.viem.deployContract("BenchToken", [decimals]);
  await env.endow(token);
  const amount = 7n * 10n ** BigInt(decimals) + 13n;
  const terms = env.buildTerms({ token: token.address, amount });
  return { terms, fund: () => fund(env, terms) };
}

async function inToken(
  name: "NoBooleanToken" | "BlocklistToken",
  env: Environment,
): Promise<Payment> {
  const token = await env.chain.viem.deployContract(name);
  await env.endow(token);
  const terms = env.buildTerms({ token: token.address });
  return { terms, fund: () => fund(env, terms) };
}

/** ERC-3009 payment: the payer has approved nothing and sends nothing. */
function bySignature(env: Environment, payer: Address): Payment {
  const terms = env.buildTerms({ payer });
  const { account } = env.people.relayer;
  return {
    terms,
    fund: async () =>
      env.escrow.write.fundWithAuthorization([terms, await signFunding(env, terms)], { account }),
  };
}

function deployWallet(env: Environment) {
  return env.chain.viem.deployContract("ContractWallet", [addressOf(env.people.payer)]);
}
