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
export async function requirePayer(deps: Deps, req: Request): Promise<Payer> {
  // CSRF: a browser adds the cookie to requests of any page.
  if (req.method !== "GET" && req.method !== "HEAD") requireSameOrigin(deps.config, req);
  const payer = await findPayer(deps, req);
  if (payer) return payer;
  throw new ApiError(
    "session_missing",
    "No wallet is signed in: sign in with the wallet that paid.",
  );
}

/** Returns the wallet that is signed in; null if none is. */
export async function findPayer({ db }: Pick<Deps, "db">, req: Request): Promise<Payer | null> {
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
  return session ? { address: session.address, chainId: session.chain_id } : null;
}
