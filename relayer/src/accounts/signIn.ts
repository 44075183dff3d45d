import type { Request } from "express";
import { type Kysely, sql } from "kysely";
import type { Hex } from "viem";
import type { Database } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { findMerchantByAddress } from "./findMerchantByAddress.ts";
import type { Merchant } from "./merchant.ts";
import { SESSION_SECONDS } from "./sessionCookie.ts";
import { hashSessionToken, newSessionToken } from "./sessionToken.ts";
import { verifySiwe } from "./verifySiwe.ts";

/**
 * Signs a merchant in with a Sign-In with Ethereum message (ERC-4361), signed by a key or by a
 * contract account (ERC-1271). A contract counts only on the merchant's own chains: on another one
 * anybody may have made a contract at that address.
 * @param req the request, under whose client a contract's answers are counted
 * @returns the merchant and the token of the new session
 * @throws ApiError siwe_invalid, merchant_unknown or rate_limited
 */
export async function signIn(
  deps: Deps,
  message: string,
  signature: Hex,
  req: Request,
): Promise<{ merchant: Merchant; token: string }> {
  const { address } = await verifySiwe(deps, message, signature, req, async (address, chainId) => {
    const merchant = await findMerchantByAddress(deps.db, address);
    return merchant !== null && isContractOf(deps.db, merchant, chainId);
  });
  const merchant = await findMerchantByAddress(deps.db, address);
  if (!merchant) {
    throw new ApiError(
      "merchant_unknown",
      `No merchant has the address ${address}: connect the merchant's wallet, or ask the administrator to add the address.`,
    );
  }
  return { merchant, token: await openSession(deps.db, merchant.id) };
}

/** Returns whether a contract at a merchant's address is its own account on a chain. */
async function isContractOf(
  db: Kysely<Database>,
  { id }: Merchant,
  chainId: number,
): Promise<boolean> {
  const found = await db
    .selectFrom("merchants")
    .select("id")
    .where("id", "=", id)
    .where(sql<boolean>`${chainId} = any(contract_chains)`)
    .executeTakeFirst();
  return found !== undefined;
}

async function openSession(db: Kysely<Database>, merchantId: string): Promise<string> {
  const token = newSessionToken();
  await db
    .insertInto("sessions")
    .values({
      token_hash: hashSessionToken(token),
      merchant_id: merchantId,
      expires_at: sql<Date>`now() + ${SESSION_SECONDS} * interval '1 second'`,
    })
    .execute();
  return token;
}
