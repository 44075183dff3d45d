import { type Kysely, sql } from "kysely";
import { BlockNotFoundError, type PublicClient } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { ChainClient } from "./clients.ts";
import { isTagUnknown } from "./providerError.ts";

/** Multiple of the confirmations that is final where the chain has no `finalized` tag. */
const FINALITY_FACTOR = 32n;

/** Tags that a chain is known to have, so that this is stored once. */
const known = new WeakMap<ChainClient, Set<BlockTag>>();

type BlockTag = "safe" | "finalized";

/**
 * Reads the last final block: by the configured depth, else by the nodes' `finalized` tag, else by
 * a multiple of the confirmations.
 * @param read the last block that was read
 * @throws BaseError if the node does not answer
 */
export async function readFinalizedBlock(
  db: Kysely<Database>,
  chain: ChainClient,
  client: PublicClient,
  read: bigint,
): Promise<bigint> {
  const { confirmations, finalityBlocks } = chain.config;
  if (finalityBlocks !== null) return read - BigInt(finalityBlocks) + 1n;
  const block = await readTag(db, chain, client, "finalized");
  return block ?? read - BigInt(confirmations) * FINALITY_FACTOR + 1n;
}

/**
 * Reads the block of a tag; null if the chain does not have the tag. Once a node of the chain has
 * answered it, the chain has it for ever: a node that says otherwise has just begun, or is broken.
 * @throws BaseError if the node does not answer
 */
export async function readTag(
  db: Kysely<Database>,
  chain: ChainClient,
  client: PublicClient,
  tag: BlockTag,
): Promise<bigint | null> {
  try {
    const { number } = await client.getBlock({ blockTag: tag });
    await remember(db, chain, tag);
    return number;
  } catch (error) {
    if (!(error instanceof BlockNotFoundError) && !isTagUnknown(error)) throw error;
    if (await isRemembered(db, chain, tag)) throw error;
    return null;
  }
}

async function remember(db: Kysely<Database>, chain: ChainClient, tag: BlockTag): Promise<void> {
  const tags = known.get(chain) ?? new Set();
  if (tags.has(tag)) return;
  await db
    .updateTable("chain_cursors")
    .set({ block_tags: sql<string[]>`array_append(block_tags, ${tag})` })
    .where("chain_id", "=", chain.id)
    .where("contract", "=", chain.escrow.address)
    .where(sql<boolean>`not ${tag} = any(block_tags)`)
    .execute();
  known.set(chain, tags.add(tag));
}

async function isRemembered(
  db: Kysely<Database>,
  chain: ChainClient,
  tag: BlockTag,
): Promise<boolean> {
  const row = await db
    .selectFrom("chain_cursors")
    .select("chain_id")
    .where("chain_id", "=", chain.id)
    .where(sql<boolean>`${tag} = any(block_tags)`)
    .executeTakeFirst();
  return row !== undefined;
}
