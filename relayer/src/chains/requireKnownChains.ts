import type { Kysely } from "kysely";
import { type Address, isAddressEqual } from "viem";
import { ConfigError } from "../platform/configuration/configError.ts";
import type { Database } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";

/** A token that something is to be paid in. */
export interface UsedToken {
  chain_id: number;
  symbol: string;
  /** Null: a payment link with a price, which names the symbol alone. */
  address: Address | null;
}

declare module "../platform/part.ts" {
  interface Part {
    /** Tokens in which the part's own rows are to be paid. */
    usedTokens?(db: Kysely<Database>): Promise<readonly UsedToken[]>;
  }
}

/**
 * Refuses a configuration without a chain or token that checkouts or payment links are in: nobody
 * could be shown them, nor be told of money that still comes for them.
 * @throws ConfigError with a sentence for each
 */
export async function requireKnownChains({ db, chains, parts }: Deps): Promise<void> {
  const used = await Promise.all(parts.map((part) => part.usedTokens?.(db) ?? []));
  const problems = used.flat().flatMap(({ chain_id, symbol, address }) => {
    const tokens = chains.get(chain_id)?.tokens;
    if (!tokens) return [`CHAINS has no chain ${chain_id}`];
    const isKnown = tokens.some(
      (token) =>
        token.symbol === symbol && (address === null || isAddressEqual(token.address, address)),
    );
    return isKnown
      ? []
      : [`Chain ${chain_id} in CHAINS has no ${symbol} at ${address ?? "any address"}`];
  });
  if (problems.length === 0) return;
  const sentences = [...new Set(problems)].map(
    (problem) => `${problem}, which checkouts or payment links are in: put it back.`,
  );
  throw new ConfigError(sentences.join("\n"));
}
