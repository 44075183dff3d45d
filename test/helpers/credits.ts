import type { PaymentTerms } from "../../protocol/src/index.ts";
import { funded } from "./actions.ts";
import type { Environment, Name } from "./environment.ts";

/** Deploys a token with a blocklist; every account owns some and has approved the escrow. */
export async function deployBlocklistToken(env: Environment) {
  const token = await env.chain.viem.deployContract("BlocklistToken");
  await env.endow(token);
  return token;
}

export type BlocklistToken = Awaited<ReturnType<typeof deployBlocklistToken>>;

/** Releases a whole payment while the payee is blocked, so that its net amount is the payee's credit. */
export async function creditPayee(
  env: Environment,
  token: BlocklistToken,
  payee: Name = "payee",
  overrides: Partial<PaymentTerms> = {},
): Promise<PaymentTerms> {
  const { address } = env.people[payee].account;
  const terms = await funded(env, { token: token.address, payee: address, ...overrides });
  await token.write.setBlocked([address, true]);
  await env.escrow.write.capture([terms, terms.amount, false], {
    account: env.people.payer.account,
  });
  await token.write.setBlocked([address, false]);
  return terms;
}
