import type { Request } from "express";
import { type Kysely, sql } from "kysely";
import { type Hex, hashMessage } from "viem";
import { parseSiweMessage, validateSiweMessage } from "viem/siwe";
import { acceptedByContract } from "../chains/acceptedByContract.ts";
import { signedByKey } from "../chains/signedByKey.ts";
import type { Database } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { clientNetwork } from "../platform/http/clientNetwork.ts";
import { countAttempt } from "../platform/http/rateLimit.ts";
import type { Deps } from "../platform/part.ts";
import { useNonce } from "./createNonce.ts";
import { findMerchantByAddress } from "./findMerchantByAddress.ts";
import type { Merchant } from "./merchant.ts";
import { SESSION_SECONDS } from "./sessionCookie.ts";
import { hashSessionToken, newSessionToken } from "./sessionToken.ts";

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
  const { publicUrl } = deps.config;
  const { domain, uri, nonce, chainId, address, issuedAt, ...times } = parseSiweMessage(message);
  if (!domain || !uri || !nonce || !chainId || !address || !issuedAt) {
    throw invalid("The message is not a Sign-In with Ethereum message: sign in again.");
  }
  if (domain !== new URL(publicUrl).host || originOf(uri) !== publicUrl) {
    throw invalid(`The message is for another site than ${publicUrl}: sign in there.`);
  }
  const chain = deps.chains.get(chainId);
  if (!chain)
    throw invalid(`This server does not follow chain ${chainId}: switch the wallet and try again.`);
  if (!validateSiweMessage({ message: { domain, uri, nonce, chainId, address, ...times } })) {
    throw invalid("The message is not valid now: check the clock and sign in again.");
  }
  const use = await useNonce(deps.db, nonce, issuedAt);
  if (use === "unknown") throw invalid("The message was used before or is too old: sign in again.");
  if (use === "untimely") {
    throw invalid(
      "Issued At is not the time of its nonce: use the `issued_at` that came with the nonce.",
    );
  }
  const hash = hashMessage(message);
  const byKey = await signedByKey(address, hash, signature);
  const merchant = await findMerchantByAddress(deps.db, address);
  if (!byKey) {
    // A key's own signature is never refused for others' failures: only the chain's answers are counted.
    await countAttempt(req, `${clientNetwork(req.ip)} ${address}`);
    if (!merchant || !(await isContractOf(deps.db, merchant, chainId))) {
      throw invalid(
        `The signature is not by the key of ${address}, and on chain ${chainId} no contract of this address may sign in: choose the account's own chain in the wallet, or ask the administrator to add this one.`,
      );
    }
  }
  const isSigned =
    byKey !== null ||
    (await acceptedByContract(chain.client, address, hash, signature).catch(() => false)) ||
    // Also a contract that is not deployed yet (ERC-6492).
    (await chain.client.verifyHash({ address, hash, signature }));
  if (!isSigned) {
    throw invalid("The signature does not match the message: sign in again with the same wallet.");
  }
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

function originOf(uri: string): string | null {
  return URL.canParse(uri) ? new URL(uri).origin : null;
}

function invalid(detail: string): ApiError {
  return new ApiError("siwe_invalid", detail);
}
