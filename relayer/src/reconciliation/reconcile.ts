import { BaseError, type Hash } from "viem";
import { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import { type ChainClient, isLive } from "../chains/clients.ts";
import { ChainMoved } from "../chains/compareWithChain.ts";
import type { Cursor } from "../chains/cursor.ts";
import { findUnknownPayments } from "../payments/findUnknownPayments.ts";
import type { PaymentOwner } from "../payments/payment.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { type Difference, differencesOf, missingPayment } from "./differences.ts";
import { type Books, type ReconciliationQuery, readBooks } from "./readBooks.ts";
import { readContract } from "./readContract.ts";
import { readSubgraph, type SubgraphReading } from "./readSubgraph.ts";

const opinion = z.string().nullable();

export const reconciliationSchema = z
  .object({
    object: z.literal("reconciliation"),
    checked: z.int().meta({ description: "Number of payments compared." }),
    data: z.array(
      z.object({
        payment_id: z.string(),
        chain_id: z.int(),
        field: z.string().meta({
          description: "Field that differs; `payment` if a source lacks the whole payment.",
        }),
        database: opinion,
        events: opinion.meta({ description: "Computed from the logs in the database." }),
        contract: opinion,
        subgraph: opinion.meta({ examples: ["25000000"] }),
        sentence: z
          .string()
          .meta({ description: "Sentence that says which source is wrong and what to do." }),
      }),
    ),
    chains: z.array(
      z.object({
        chain_id: z.int(),
        block_number: z.int().meta({ description: "Block as of which everything was compared." }),
        subgraph: z.enum(["compared", "behind", "wrong_chain", "unavailable", "absent"]).meta({
          description:
            "Whether the chain's subgraph was compared; `wrong_chain`: `CHAINS` gives that of another chain.",
        }),
      }),
    ),
    has_more: z.boolean(),
    next_cursor: z.string().nullable(),
  })
  .meta({
    id: "Reconciliation",
    description: "Differences, with the value in each source; null if the source lacks the field.",
  });

export type Reconciliation = z.output<typeof reconciliationSchema>;

/**
 * Compares a page of a merchant's payments in the database with the contract and the subgraph, as of
 * the last block that the database has read. Changes nothing.
 * @param db where the payments are read, which may be the replica: they are compared as of its last block
 * @throws ApiError chain_unavailable, invalid_request
 */
export async function reconcile(
  deps: Deps,
  owner: PaymentOwner,
  query: ReconciliationQuery,
  db = deps.db,
): Promise<Reconciliation> {
  const books = await readBooks(db, deps.chains, owner, query);
  const data: Difference[] = [];
  const chains: Reconciliation["chains"] = [];
  for (const chain of deps.chains.values()) {
    const cursor = books.cursors.get(chain.id);
    if (!cursor || cursor.block_hash === null || isLive(chain) !== owner.livemode) continue;
    const { differences, subgraph } = await compare(deps, chain, cursor, owner.merchant, books);
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
): Promise<{ differences: Difference[]; subgraph: SubgraphReading }> {
  const entries = page.data.filter(({ row }) => row.chain_id === chain.id);
  const ids = entries.map(({ row }) => row.id);
  try {
    const asked = { merchant: address, ids, range };
    const subgraph = await readSubgraph(deps, chain, cursor, asked);
    const missing =
      subgraph.kind === "compared" ? await findUnknownPayments(deps.db, subgraph.funded) : [];
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
      `Chain ${chain.id} does not answer, or a reorg is under way: try again in a moment.`,
    );
  }
}
