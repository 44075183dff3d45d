import { BaseError, type Hash } from "viem";
import { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import type { ChainClient } from "../chains/clients.ts";
import { ChainMoved } from "../chains/compareWithChain.ts";
import type { Cursor } from "../chains/cursor.ts";
import { findUnknown } from "../payments/readByFunding.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { type Difference, differencesOf, missingPayment } from "./differences.ts";
import { type Books, type ReconciliationQuery, readBooks } from "./readBooks.ts";
import { readContract } from "./readContract.ts";
import { readSubgraph, type SubgraphAnswer } from "./readSubgraph.ts";

const opinion = z.string().nullable();

/** What a reconciliation found. */
export const reconciliationSchema = z
  .object({
    object: z.literal("reconciliation"),
    checked: z.int().meta({ description: "How many payments of the database were compared." }),
    data: z.array(
      z.object({
        payment_id: z.string(),
        chain_id: z.int(),
        field: z.string().meta({ description: "`payment`: whether it is known at all." }),
        database: opinion,
        events: opinion.meta({ description: "What the events in the database add up to." }),
        contract: opinion,
        subgraph: opinion,
        sentence: z.string().meta({ description: "What to do about it." }),
      }),
    ),
    chains: z.array(
      z.object({
        chain_id: z.int(),
        block_number: z.int().meta({ description: "The block as of which all were compared." }),
        subgraph: z.enum(["compared", "behind", "other_chain", "unavailable", "absent"]),
      }),
    ),
    has_more: z.boolean(),
    next_cursor: z.string().nullable(),
  })
  .meta({
    id: "Reconciliation",
    description: "Of each difference what every source says; null: it keeps no such thing.",
  });

export type Reconciliation = z.output<typeof reconciliationSchema>;

/**
 * Compares a page of a merchant's payments in the database with the contract and the subgraph, all
 * as of the block up to which the database has read. Changes nothing.
 * @throws ApiError chain_unavailable, invalid_request
 */
export async function reconcile(
  deps: Deps,
  merchant: Pick<Merchant, "address">,
  query: ReconciliationQuery,
): Promise<Reconciliation> {
  const books = await readBooks(deps.db, deps.chains, merchant.address, query);
  const data: Difference[] = [];
  const chains: Reconciliation["chains"] = [];
  for (const chain of deps.chains.values()) {
    const cursor = books.cursors.get(chain.id);
    if (!cursor || cursor.block_hash === null) continue;
    const { differences, subgraph } = await compare(deps, chain, cursor, merchant, books);
    data.push(...differences);
    const block_number = Number(cursor.block_number);
    chains.push({ chain_id: chain.id, block_number, subgraph: subgraph.kind });
  }
  const { has_more, next_cursor } = books.page;
  const checked = books.page.data.length;
  return { object: "reconciliation", checked, data, chains, has_more, next_cursor };
}

async function compare(
  deps: Deps,
  chain: ChainClient,
  cursor: Cursor,
  { address }: Pick<Merchant, "address">,
  { page, range }: Books,
): Promise<{ differences: Difference[]; subgraph: SubgraphAnswer }> {
  const entries = page.data.filter(({ row }) => row.chain_id === chain.id);
  const ids = entries.map(({ row }) => row.id);
  try {
    const asked = { merchant: address, ids, range };
    const subgraph = await readSubgraph(deps, chain, cursor, asked);
    const missing = subgraph.kind === "compared" ? await findUnknown(deps.db, subgraph.funded) : [];
    const states = await readContract(chain, cursor, [...ids, ...missing]);
    const stateOf = (id: Hash) => {
      const state = states.get(id);
      if (!state) throw new RangeError(`the contract was not asked about ${id}`);
      return state;
    };
    const differences = [
      ...entries.flatMap((entry) =>
        differencesOf({
          ...{ escrow: chain.escrow, entry, contract: stateOf(entry.row.id) },
          subgraph:
            subgraph.kind === "compared"
              ? (subgraph.payments.get(entry.row.id) ?? null)
              : undefined,
        }),
      ),
      ...missing.map((id) => missingPayment(chain.id, id, stateOf(id))),
    ];
    return { differences, subgraph };
  } catch (error) {
    if (!(error instanceof BaseError || error instanceof ChainMoved)) throw error;
    deps.log.warn({ err: error, chain: chain.id }, "a chain could not be reconciled");
    throw new ApiError(
      "chain_unavailable",
      `Chain ${chain.id} cannot be read, or was reorganised just now: ask again in a moment.`,
    );
  }
}
