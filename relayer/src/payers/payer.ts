import type { Request } from "express";
import { sql } from "kysely";
import { readSessionToken } from "../accounts/sessions/sessionCookie.ts";
import { hashSessionToken } from "../accounts/sessions/sessionToken.ts";
import type { PayerAccount } from "../payments/findPayerPayment.ts";
import { ApiError } from "../platform/errors.ts";
import { requireSameOrigin } from "../platform/http/originPolicy.ts";
import type { Deps } from "../platform/part.ts";

/** Name of the cookie of a payer's session. */
export const PAYER_COOKIE = "__Host-handsel_payer";

/** Signed-in wallet. */
export type Payer = PayerAccount;

/**
 * Returns the wallet that is signed in.
 * @throws ApiError session_missing, origin_forbidden
 */
export async function requirePayer({ db, config }: Deps, req: Request): Promise<Payer> {
  // CSRF: a browser adds the cookie to requests of any page.
  if (req.method !== "GET" && req.method !== "HEAD") requireSameOrigin(config, req);
  const token = readSessionToken(req, PAYER_COOKIE);
  const session =
    token === null
      ? undefined
      : await db
          .selectFrom("payer_sessions")
          .select(["address", "chain_id"])
          .where("token_hash", "=", hashSessionToken(token))
          .where("expires_at", ">", sql<Date>`now()`)
          .executeTakeFirst();
  if (session) return { address: session.address, chainId: session.chain_id };
  throw new ApiError(
    "session_missing",
    "No wallet is signed in: sign in with the wallet that paid.",
  );
}
