import { type Kysely, sql } from "kysely";
import { type Address, isAddressEqual } from "viem";
import { ConfigError } from "../platform/configuration/configError.ts";
import type { Database } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";

/** Token of a stored checkout or payment link. */
export interface UsedToken {
  chain_id: number;
  symbol: string;
  /** Null for a payment link with a price, which names just the symbol. */
  address: Address | null;
}

declare module "../platform/part.ts" {
  interface Part {
    /** Reads the tokens that the part's rows are payable in. */
    usedTokens?(db: Kysely<Database>): Promise<readonly UsedToken[]>;
  }
}

/**
 * Lists the tokens of a table of offers, once each. Goes from one to the next in the index of these
 * columns, so that it reads as many rows as there are tokens.
 */
export async function distinctTokens(
  db: Kysely<Database>,
  table: string,
): Promise<readonly UsedToken[]> {
  const next = sql`
    select chain_id, token, coalesce(offer->>'token', '') as address
    from ${sql.table(table)}`;
  const inOrder = sql`order by chain_id, token, coalesce(offer->>'token', '') limit 1`;
  const { rows } = await sql<UsedToken>`
    with recursive used as (
      (${next} ${inOrder})
      union all
      select later.* from used cross join lateral (
        ${next}
        where (chain_id, token, coalesce(offer->>'token', '')) >
          (used.chain_id, used.token, used.address)
        ${inOrder}
      ) later
    )
    select chain_id, token as symbol, nullif(address, '') as address from used`.execute(db);
  return rows;
}

/**
 * Rejects a configuration that lacks a chain, escrow or token of stored payments, checkouts or payment links: they
 * could not be shown, and money that still comes for them would go unnoticed.
 * @throws ConfigError with one sentence for each
 */
export async function requireKnownChains(deps: Deps): Promise<void> {
  const sentences = [...(await missingTokens(deps)), ...(await missingEscrows(deps))];
  if (sentences.length > 0) throw new ConfigError(sentences.join("\n"));
}

/** An id of a payment holds in one escrow alone, and so does whatever is stored about it. */
async function missingEscrows({ db, chains }: Deps): Promise<string[]> {
  const followed = await db
    .selectFrom("chain_cursors")
    .select(["chain_id", "contract"])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("chain_logs")
          .select("chain_logs.chain_id")
          .whereRef("chain_logs.chain_id", "=", "chain_cursors.chain_id")
          .whereRef("chain_logs.contract", "=", "chain_cursors.contract"),
      ),
    )
    .orderBy("chain_id")
    .execute();
  return followed.flatMap(({ chain_id, contract }) => {
    const chain = chains.get(chain_id);
    return chain === undefined || isAddressEqual(chain.escrow.address, contract)
      ? []
      : [
          `Chain ${chain_id} in CHAINS has not the escrow ${contract}, which stored payments are in: put it back, or use a new database.`,
        ];
  });
}

async function missingTokens({ db, chains, parts }: Deps): Promise<string[]> {
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
  return [...new Set(problems)].map(
    (problem) => `${problem}, which checkouts or payment links use: put it back.`,
  );
}
