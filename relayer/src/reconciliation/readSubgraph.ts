import { stages } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { z } from "zod";
import type { ChainClient } from "../chains/clients.ts";
import type { Cursor } from "../chains/cursor.ts";
import type { Deps } from "../platform/part.ts";
import type { Books } from "./readBooks.ts";

const TIMEOUT_MS = 8_000;

const number = z.string().regex(/^\d{1,78}$/);
const hex = z.templateLiteral(["0x", z.string().regex(/[0-9a-f]*/)]);
const account = z.object({ id: hex });

const paymentSchema = z.object({
  id: hex,
  payer: account,
  merchant: account,
  payee: hex,
  token: account,
  amount: number,
  stage: z.enum(stages),
  ...{ held: number, refundable: number, captured: number, fees: number },
  ...{ refunded: number, returned: number, clock: number, fundedBlock: number },
  fundedTransaction: hex,
});

/** Payment in the subgraph, with addresses and hashes in lower case. */
export type SubgraphPayment = z.output<typeof paymentSchema>;

const metaSchema = z.object({
  _meta: z.object({ block: z.object({ number: z.int(), hash: hex.nullable() }) }),
});

const answerSchema = z.object({
  known: z.array(paymentSchema),
  funded: z.array(z.object({ id: hex })),
});

const META = "{ _meta { block { number hash } } }";

const query = (comparison: "gt" | "gte") => `
  query ($ids: [Bytes!]!, $merchant: String!, $from: BigInt!, $until: BigInt!, $block: Int!) {
    known: payments(where: { id_in: $ids }, first: 1000, block: { number: $block }) {
      id payer { id } merchant { id } payee token { id } amount stage held refundable captured fees
      refunded returned clock fundedBlock fundedTransaction
    }
    funded: payments(
      where: { merchant: $merchant, fundedAt_${comparison}: $from, fundedAt_lte: $until }
      first: 1000
      orderBy: fundedAt
      block: { number: $block }
    ) { id }
  }`;

/** Payments in the subgraph, or the reason why it is not compared. */
export type SubgraphAnswer =
  | { kind: "compared"; payments: ReadonlyMap<Hash, SubgraphPayment>; funded: readonly Hash[] }
  /** `behind`: it has read less than the database. */
  | { kind: "behind" | "other_chain" | "unavailable" | "absent" };

/**
 * Reads a merchant's payments from the subgraph, as of the last block that the database has read: the
 * given ones, and the ids of all funded in the page's time.
 */
export async function readSubgraph(
  { config, log }: Pick<Deps, "config" | "log">,
  chain: ChainClient,
  cursor: Cursor,
  { merchant, ids, range }: { merchant: Address; ids: readonly Hash[]; range: Books["range"] },
): Promise<SubgraphAnswer> {
  const url = config.dapp.subgraphUrl;
  if (url === null) return { kind: "absent" };
  try {
    const { block } = (await ask(url, META, {}, metaSchema))._meta;
    const { hash } = await chain.client.getBlock({ blockNumber: BigInt(block.number) });
    // A subgraph indexes one chain; only its block hash tells which.
    if (hash !== block.hash) return { kind: "other_chain" };
    if (BigInt(block.number) < cursor.block_number) return { kind: "behind" };
    const { known, funded } = await ask(
      url,
      query(range.isAfter ? "gt" : "gte"),
      {
        ...{ ids, merchant: merchant.toLowerCase(), block: Number(cursor.block_number) },
        ...{ from: String(range.from), until: String(range.until) },
      },
      answerSchema,
    );
    return {
      kind: "compared",
      payments: new Map(known.map((payment) => [payment.id, payment])),
      funded: funded.map(({ id }) => id),
    };
  } catch (error) {
    log.warn({ err: error, chain: chain.id }, "the subgraph could not be compared");
    return { kind: "unavailable" };
  }
}

async function ask<Answer>(
  url: string,
  text: string,
  variables: object,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: text, variables }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: "error",
  });
  const { data, errors } = Object(await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined)
    throw new Error(`the subgraph answered with errors: ${JSON.stringify(errors)}`);
  return schema.parse(data);
}
