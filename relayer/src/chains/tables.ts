import type { Address, Hash, Hex } from "viem";
import type { Confirmation } from "./confirmation.ts";

export interface ChainTables {
  /** How far each contract has been read. */
  chain_cursors: {
    chain_id: number;
    contract: Address;
    /** The last block that was read; one before the start block when none was. */
    block_number: bigint;
    /** Null when none was read. */
    block_hash: Hash | null;
    /** Unix seconds. */
    block_time: bigint;
    /** Logs up to this block are confirmed. */
    confirmed_block: bigint;
    /** Logs up to this block are final. */
    finalized_block: bigint;
  };
  /** The hashes of some blocks that were read, to find where a reorganisation began. */
  chain_blocks: {
    chain_id: number;
    contract: Address;
    number: bigint;
    hash: Hash;
  };
  /** Every log of the contract on the chain as it was last read. */
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
    /** What confirms it: `seen`, `safe`, `finalized` or a number of blocks; null: the chain's own depth. */
    requirement: string | null;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends ChainTables {}
}
