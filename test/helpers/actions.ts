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

/** Signs the payer's ERC-3009 authorization for these terms, with the key of `by`. */
export async function signFunding(
  env: Environment,
  terms: PaymentTerms,
  by: Wallet = env.people.payer,
) {
  const data = fundingAuthorization(terms, env.domain, { name: "Bench Token", version: "1" });
  return by.signTypedData({ account: by.account, ...data });
}

/** Funds a payment. */
export async function funded(
  env: Environment,
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const terms = env.buildTerms(overrides);
  await fund(env, terms);
  return terms;
}

/** Funds a payment, and releases all of it as the payer. */
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

/** Funds a payment with an arbiter, and disputes it as the payer. */
export async function disputed(
  env: Environment,
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const terms = await funded(env, { arbiter: addressOf(env.people.arbiter), ...overrides });
  await env.escrow.write.dispute([terms, ""], { account: env.people.payer.account });
  return terms;
}

/** Appoints the tests' operator for the tests' merchant. */
export async function appointOperator(env: Environment): Promise<void> {
  await env.escrow.write.setOperator([addressOf(env.people.operator), true], {
    account: env.people.merchant.account,
  });
}

/** Reads a payment's clock: Unix time of funding or, after a dispute, of the dispute. */
export async function clockOf(env: Environment, terms: PaymentTerms): Promise<number> {
  const state = await env.escrow.read.paymentState([idOf(env, terms)]);
  return state.clock;
}

/** Reads the stored state of a payment, without its clock. */
export async function stateOf(env: Environment, terms: PaymentTerms) {
  const { held, refundable, stage } = await env.escrow.read.paymentState([idOf(env, terms)]);
  return { held, refundable, stage };
}

/** Sets the next block's time. */
export async function at(env: Environment, time: number): Promise<void> {
  await env.chain.networkHelpers.time.setNextBlockTimestamp(time);
}
