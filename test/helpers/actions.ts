import type { Hash } from "viem";
import { zeroAddress } from "viem";
import { fundingAuthorization, type PaymentTerms } from "../../protocol/src/index.ts";
import { addressOf, type Environment, idOf, type Wallet } from "./environment.ts";

/** Funds a payment from the payer's own tokens or coins. */
export async function fund(
  env: Environment,
  terms: PaymentTerms,
  by: Wallet = env.people.payer,
): Promise<Hash> {
  const value = terms.token === zeroAddress ? terms.amount : 0n;
  return env.escrow.write.fund([terms], { account: by.account, value });
}

/** The payer's ERC-3009 signature for these terms, by the key of `by`. */
export async function signFunding(
  env: Environment,
  terms: PaymentTerms,
  by: Wallet = env.people.payer,
) {
  const data = fundingAuthorization(terms, env.domain, { name: "Bench Token", version: "1" });
  return by.signTypedData({ account: by.account, ...data });
}

/** Terms that were funded: at `env.start` plus some seconds. */
export async function funded(
  env: Environment,
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const terms = env.buildTerms(overrides);
  await fund(env, terms);
  return terms;
}

/** Terms that were funded and captured in full by the payer's release. */
export async function captured(
  env: Environment,
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const terms = await funded(env, overrides);
  await env.escrow.write.capture([terms, terms.amount, false], {
    account: env.people.payer.account,
  });
  return terms;
}

/** Terms that were funded and disputed by the payer, with an arbiter. */
export async function disputed(
  env: Environment,
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const terms = await funded(env, { arbiter: addressOf(env.people.arbiter), ...overrides });
  await env.escrow.write.dispute([terms, ""], { account: env.people.payer.account });
  return terms;
}

/** Lets the operator of the tests act for the merchant of the tests. */
export async function appointOperator(env: Environment): Promise<void> {
  await env.escrow.write.setOperator([addressOf(env.people.operator), true], {
    account: env.people.merchant.account,
  });
}

/** Unix time at which a payment was funded, or disputed once it was. */
export async function clockOf(env: Environment, terms: PaymentTerms): Promise<number> {
  const state = await env.escrow.read.paymentState([idOf(env, terms)]);
  return state.clock;
}

/** What the escrow has stored of a payment, apart from its time. */
export async function stateOf(env: Environment, terms: PaymentTerms) {
  const { held, refundable, stage } = await env.escrow.read.paymentState([idOf(env, terms)]);
  return { held, refundable, stage };
}

/** Makes the next block's time `time`. */
export async function at(env: Environment, time: number): Promise<void> {
  await env.chain.networkHelpers.time.setNextBlockTimestamp(time);
}
