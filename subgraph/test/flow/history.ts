import { escrowAbi } from "@handsel/protocol";
import { escrow, type World } from "./world.ts";

/** Every event of the escrow with the time of its block, oldest first. */
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

/** What one event moved of a payment's money. */
export type Flows = Record<(typeof FLOWS)[number], bigint>;

export const FLOWS = [
  ...(["funded", "captured", "fees", "refunded"] as const),
  ...(["voided", "reclaimed", "awarded", "expired"] as const),
];

export function flowsOf(some: Partial<Flows>): Flows {
  const none = Object.fromEntries(FLOWS.map((name) => [name, 0n])) as Flows;
  return { ...none, ...some };
}

/** What went back to the payer without capture. */
export function returned({ voided, reclaimed, awarded, expired }: Flows): bigint {
  return voided + reclaimed + awarded + expired;
}

/** The id of what one event makes: transaction hash and log index, and its place among several. */
export function idOf(log: Log, place?: number): string {
  return `${log.transactionHash}${littleEndian(log.logIndex)}${place === undefined ? "" : littleEndian(place)}`;
}

/** A whole number as it is in ids. */
export function littleEndian(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes.toString("hex");
}
