import type { Address } from "viem";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import { funded } from "./actions.ts";
import type { Environment } from "./environment.ts";

/** Funds a payment and disputes it as the payer, before this arbiter. */
export async function disputed(
  env: Environment,
  arbiter: Address,
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const terms = await funded(env, { arbiter, ...overrides });
  await env.escrow.write.dispute([terms, ""], { account: env.people.payer.account });
  return terms;
}
