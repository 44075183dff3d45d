import type { Part } from "../part.ts";
import type { PartitionedTable } from "./rotatePartitions.ts";

/** Answers under an `Idempotency-Key`, which are kept for a day at least. */
const idempotencyKeys: PartitionedTable = { name: "idempotency_keys", each: "day", days: 1 };

/** Lists the tables of the platform and of every part that are partitioned by time. */
export function partitionedTables(parts: readonly Part[]): readonly PartitionedTable[] {
  return [idempotencyKeys, ...parts.flatMap(({ partitions = [] }) => partitions)];
}
