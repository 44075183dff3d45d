import type { Generated } from "kysely";
import type { Address, Hash, Hex } from "viem";
import type { Confirmation } from "./confirmation.ts";

export interface ChainTables {
  /** Last block that was read, by contract. */
  chain_cursors: {
    chain_id: number;
    contract: Address;
    /** Last block that was read; the one before the start block if none was. */
    block_number: bigint;
    /** Null if none was read. */
    block_hash: Hash | null;
    /** Unix seconds. */
    block_time: bigint;
    /** Last confirmed block, by the chain's own depth. */
    confirmed_block: bigint;
    /** Last final block. */
    finalized_block: bigint;
    /** Tags, such as `finalized`, that a node of the chain has answered. */
    block_tags: Generated<string[]>;
  };
  /** Journal of block hashes, to find the common ancestor of a reorg. */
  chain_blocks: {
    chain_id: number;
    contract: Address;
    number: bigint;
    hash: Hash;
  };
  /** Every log of the contract, as last read. */
  chain_logs: {
    chain_id: number;
    block_hash: Hash;
    transaction_hash: Hash;
    log_index: number;
    contract: Address;
    block_number: bigint;
    /** Unix seconds. */
    block_time: bigint;
    topics: Hex[];
    data: Hex;
    payment_id: Hash | null;
    confirmation: Confirmation;
    /** `seen`, `safe`, `finalized` or a number of blocks; null for the chain's own depth. */
    requirement: string | null;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends ChainTables {}
}
