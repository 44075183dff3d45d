import { escrowAbi } from "@handsel/protocol";
import { escrow, type World } from "./world.ts";

/** Reads every event of the escrow with its block time, oldest first. */
export async function readLogs(world: World) {
  const logs = await world.client.getContractEvents({
    address: escrow.address,
    abi: escrowAbi,
    fromBlock: 0n,
    strict: true,
  });
  const times = new Map<bigint, bigint>();
  for (const { blockNumber } of logs) {
    if (!times.has(blockNumber)) times.set(blockNumber, await world.timeOf(blockNumber));
  }
  return logs.map((log) => ({ ...log, time: times.get(log.blockNumber) ?? 0n }));
}

export type Log = Awaited<ReturnType<typeof readLogs>>[number];

/** Amounts of a payment that one event moved. */
export type Flows = Record<(typeof FLOWS)[number], bigint>;

export const FLOWS = [
  ...(["funded", "captured", "fees", "refunded"] as const),
  ...(["voided", "reclaimed", "awarded", "disputeExpired"] as const),
];

export function flowsOf(some: Partial<Flows>): Flows {
  const none = Object.fromEntries(FLOWS.map((name) => [name, 0n])) as Flows;
  return { ...none, ...some };
}

/** Sums the amounts returned to the payer without capture. */
export function returned({ voided, reclaimed, awarded, disputeExpired }: Flows): bigint {
  return voided + reclaimed + awarded + disputeExpired;
}

/** Returns an event's id: transaction hash and log index, and its position among several. */
export function idOf(log: Log, place?: number): string {
  return `${log.transactionHash}${littleEndian(log.logIndex)}${place === undefined ? "" : littleEndian(place)}`;
}

/** Encodes a whole number as in ids. */
export function littleEndian(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes.toString("hex");
}
