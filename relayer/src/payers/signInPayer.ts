import type { Request } from "express";
import { sql } from "kysely";
import type { Hex } from "viem";
import { SESSION_SECONDS } from "../accounts/sessions/sessionCookie.ts";
import { hashSessionToken, newSessionToken } from "../accounts/sessions/sessionToken.ts";
import { verifySiwe } from "../accounts/sessions/verifySiwe.ts";
import type { Deps } from "../platform/part.ts";
import type { Payer } from "./payer.ts";

/**
 * Signs any wallet in with a Sign-In with Ethereum message. A contract account is the owner of its payments on its own
 * chain alone.
 * @returns the wallet, and the token of its new session
 * @throws ApiError siwe_invalid or rate_limited
 */
export async function signInPayer(
  deps: Deps,
  message: string,
  signature: Hex,
  req: Request,
): Promise<{ payer: Payer; token: string }> {
  const payer = await verifySiwe(deps, { message, signature }, req, async () => true);
  const token = newSessionToken();
  await deps.db
    .insertInto("payer_sessions")
    .values({
      token_hash: hashSessionToken(token),
      address: payer.address,
      chain_id: payer.chainId,
      expires_at: sql<Date>`now() + ${SESSION_SECONDS} * interval '1 second'`,
    })
    .execute();
  return { payer, token };
}
