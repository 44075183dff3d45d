import type { Request } from "express";
import { type Kysely, sql } from "kysely";
import { type Address, getAddress, type Hex, hashMessage } from "viem";
import { parseSiweMessage, validateSiweMessage } from "viem/siwe";
import { acceptedByContract } from "../../chains/acceptedByContract.ts";
import { signedByKey } from "../../chains/signedByKey.ts";
import type { Database } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import { clientNetwork } from "../../platform/http/clientNetwork.ts";
import { countAttempt } from "../../platform/http/rateLimit.ts";
import type { Deps } from "../../platform/part.ts";
import { useNonce } from "./createNonce.ts";

/** Who signed a sign-in message. */
export interface Signer {
  /** Checksummed. */
  address: Address;
  /** Chain of the contract that accepted the signature; null for a key, which is the same on every chain. */
  chainId: number | null;
}

/** Message and signature, as the API takes them. */
export interface SignedMessage {
  message: string;
  signature: string;
}

/** Decides whether a contract at an address on a chain may speak for whom it signs for. */
type ContractRule = (address: Address, chainId: number) => Promise<boolean>;

/**
 * Verifies a Sign-In with Ethereum message (ERC-4361), signed by a key or by a contract account (ERC-1271, ERC-6492).
 * A contract counts only where the rule says so: on another chain anybody may have made a contract at that address.
 * @param req the request, under whose client a contract's answers are counted
 * @throws ApiError siwe_invalid or rate_limited
 */
export async function verifySiwe(
  deps: Deps,
  { message, signature: text }: SignedMessage,
  req: Request,
  isOwnContract: ContractRule,
): Promise<Signer> {
  const signature = text as Hex;
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
  if (await signedByKey(address, hash, signature)) {
    return { address: getAddress(address), chainId: null };
  }
  // A key's own signature is never refused for others' failures: only the chain's answers are counted.
  await countAttempt(req, `${clientNetwork(req.ip)} ${address}`);
  if (!(await isOwnContract(getAddress(address), chainId))) {
    throw invalid(
      `The signature is not by the key of ${address}, and on chain ${chainId} no contract of this address may sign in: choose the account's own chain in the wallet, or ask the administrator to add this one.`,
    );
  }
  const isSigned =
    (await acceptedByContract(chain.client, address, hash, signature).catch(() => false)) ||
    // Also a contract that is not deployed yet (ERC-6492).
    (await chain.client.verifyHash({ address, hash, signature }));
  if (!isSigned) {
    throw invalid("The signature does not match the message: sign in again with the same wallet.");
  }
  return { address: getAddress(address), chainId };
}

/** Makes the rule for sign-ins: a contract that the administrator named for the account on that chain. */
export function knownContracts(db: Kysely<Database>): ContractRule {
  return async (address, chainId) => {
    const found = await db
      .selectFrom("account_wallets")
      .select("address")
      .where("address", "=", address)
      .where(sql<boolean>`${chainId} = any(contract_chains)`)
      .executeTakeFirst();
    return found !== undefined;
  };
}

/** Rule for a wallet that nobody has yet: by a key alone. */
export const noContracts: ContractRule = async () => false;

function originOf(uri: string): string | null {
  return URL.canParse(uri) ? new URL(uri).origin : null;
}

function invalid(detail: string): ApiError {
  return new ApiError("siwe_invalid", detail);
}
