import { stages } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { z } from "zod";
import type { ChainClient } from "../chains/clients.ts";
import type { Cursor } from "../chains/cursor.ts";
import type { Deps } from "../platform/part.ts";
import { askSubgraph, SubgraphFailed } from "../subgraph/askSubgraph.ts";
import { ownSubgraphUrl } from "../subgraph/subgraphUrls.ts";
import type { Books } from "./readBooks.ts";

const number = z.string().regex(/^\d{1,78}$/);
const hex = z.templateLiteral(["0x", z.string().regex(/[0-9a-f]*/)]);
const account = z.object({ id: hex });

const paymentSchema = z.object({
  id: hex,
  payer: account,
  merchant: account,
  token: account,
  ...{ payee: hex, arbiter: hex, feeRecipient: hex, splits: hex, orderReference: hex },
  ...{ amount: number, fundBy: number, inspectionPeriod: number, capturePeriod: number },
  ...{ refundPeriod: number, salt: number, feeBps: z.int() },
  ...{ instant: z.boolean(), toLedger: z.boolean() },
  stage: z.enum(stages),
  ...{ held: number, refundable: number, captured: number, fees: number },
  ...{ refunded: number, returned: number, clock: number },
  ...{
    captureStart: number.nullable(),
    captureEnd: number.nullable(),
    refundEnd: number,
    fundedAt: number,
    fundedBlock: number,
  },
  fundedTransaction: hex,
});

/** Payment in the subgraph, with addresses and hashes in lower case. */
export type SubgraphPayment = z.output<typeof paymentSchema>;

const metaSchema = z.object({
  _meta: z.object({ block: z.object({ number: z.int(), hash: hex.nullable() }) }),
});

const knownSchema = z.object({ known: z.array(paymentSchema) });

const fundedSchema = z.object({ funded: z.array(z.object({ id: hex })) });

const META = "{ _meta { block { number hash } } }";

/** Payments that a subgraph lists at once; it has no more than 100 of a page of ours. */
const PAGE = 1_000;

const KNOWN = `
  query ($ids: [Bytes!]!, $block: Int!) {
    known: payments(where: { id_in: $ids }, first: ${PAGE}, block: { number: $block }) {
      id payer { id } merchant { id } payee arbiter token { id } amount fundBy inspectionPeriod
      capturePeriod refundPeriod instant toLedger feeBps feeRecipient splits orderReference salt
      stage held refundable captured fees refunded returned clock captureStart captureEnd refundEnd
      fundedAt fundedBlock fundedTransaction
    }
  }`;

const funded = (comparison: "gt" | "gte") => `
  query ($merchant: String!, $escrow: Bytes!, $from: BigInt!, $until: BigInt!, $after: Bytes!, $block: Int!) {
    funded: payments(
      where: {
        merchant: $merchant, escrow: $escrow, fundedAt_${comparison}: $from, fundedAt_lte: $until, id_gt: $after
      }
      first: ${PAGE}
      orderBy: id
      block: { number: $block }
    ) { id }
  }`;

/** Payments in the subgraph, or the reason why it is not compared. */
export type SubgraphReading =
  | { kind: "compared"; payments: ReadonlyMap<Hash, SubgraphPayment>; funded: readonly Hash[] }
  /** `behind`: it has read less than the database. `wrong_chain`: it indexes another chain, unless a reorg is under way. */
  | { kind: "behind" | "wrong_chain" | "unavailable" | "absent" };

/**
 * Reads a merchant's payments from the subgraph, as of the last block that the database has read: the
 * given ones, and the ids of all funded in the page's time.
 */
export async function readSubgraph(
  { log }: Pick<Deps, "log">,
  chain: ChainClient,
  cursor: Cursor,
  { merchant, ids, range }: { merchant: Address; ids: readonly Hash[]; range: Books["range"] },
): Promise<SubgraphReading> {
  const url = ownSubgraphUrl(chain.config);
  if (url === null) return { kind: "absent" };
  try {
    const { block } = (await ask(url, META, {}, metaSchema))._meta;
    const { hash } = await chain.client.getBlock({ blockNumber: BigInt(block.number) });
    // A subgraph indexes one chain; only its block hash tells which.
    if (hash !== block.hash) {
      log.warn(
        { chain: chain.id },
        "the subgraph has another block than the chain: CHAINS gives the subgraph of another chain, or a reorg is under way",
      );
      return { kind: "wrong_chain" };
    }
    if (BigInt(block.number) < cursor.block_number) return { kind: "behind" };
    const at = Number(cursor.block_number);
    const { known } = await ask(url, KNOWN, { ids, block: at }, knownSchema);
    return {
      kind: "compared",
      payments: new Map(known.map((payment) => [payment.id, payment])),
      funded: await readFunded(url, { merchant, escrow: chain.escrow.address }, range, at),
    };
  } catch (error) {
    log.warn({ err: error, chain: chain.id }, "the subgraph could not be compared");
    return { kind: "unavailable" };
  }
}

/** Reads the ids of all payments of a merchant that were funded in an escrow, of those the subgraph has, in a time. */
async function readFunded(
  url: string,
  { merchant, escrow }: { merchant: Address; escrow: Address },
  { from, isAfter, until }: Books["range"],
  block: number,
): Promise<Hash[]> {
  const text = funded(isAfter ? "gt" : "gte");
  const of = { merchant: merchant.toLowerCase(), escrow: escrow.toLowerCase() };
  const asked = { ...of, from: String(from), until: String(until) };
  const ids: Hash[] = [];
  for (;;) {
    const variables = { ...asked, block, after: ids.at(-1) ?? "0x" };
    const page = await ask(url, text, variables, fundedSchema);
    ids.push(...page.funded.map(({ id }) => id));
    if (page.funded.length < PAGE) return ids;
  }
}

async function ask<Answer>(
  url: string,
  text: string,
  variables: Record<string, unknown>,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const { data, refusal } = await askSubgraph(url, { query: text, variables });
  if (refusal !== null) throw new SubgraphFailed(`it refused a query: ${refusal}`);
  return schema.parse(data);
}
