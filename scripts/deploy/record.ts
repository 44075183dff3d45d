import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { UserError } from "@handsel/services/userError";
import { type Address, type Hash, isAddress, isHash } from "viem";
import type { Planned } from "./plan.ts";

/** Folder of the records. */
export const recordsFolder = join(root, "protocol", "deployments");

/** One contract as protocol/deployments records it. */
export interface RecordedContract {
  address: Address;
  /** The block from which its events are read. */
  startBlock: number;
  transaction: Hash;
  /** Of the code that made it, with its constructor's arguments: the same on every chain. */
  creationCodeHash: Hash;
}

/** What makes the addresses, beside the sources. */
export interface CompilerRecord {
  version: string;
  settings: Readonly<Record<string, unknown>>;
}

/** Where Handsel is on one chain: a file of protocol/deployments. */
export interface DeploymentRecord {
  chainId: number;
  compiler: CompilerRecord;
  contracts: Record<string, RecordedContract>;
}

/** The recorded contracts of a chain, by their key; empty where nothing is recorded. */
export async function readRecorded(
  folder: string,
  chainId: number,
  plan: readonly Planned[],
): Promise<Map<string, RecordedContract>> {
  const path = join(folder, `${chainId}.json`);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  const recorded = new Map<string, RecordedContract>();
  if (text === null) return recorded;
  const record: Record<string, unknown> = JSON.parse(text);
  if (record.chainId !== chainId) throw new UserError(`${path} speaks of another chain.`);
  for (const { key } of plan) {
    const contract = record[key];
    if (contract === undefined) continue;
    if (!isRecorded(contract)) throw new UserError(`${path} does not record the ${key} in full.`);
    recorded.set(key, contract);
  }
  return recorded;
}

function isRecorded(value: unknown): value is RecordedContract {
  if (typeof value !== "object" || value === null) return false;
  const { address, startBlock, transaction, creationCodeHash } = value as Record<string, unknown>;
  return (
    isAddress(String(address)) &&
    Number.isInteger(startBlock) &&
    isHash(String(transaction)) &&
    isHash(String(creationCodeHash))
  );
}

/** @throws UserError when a recorded contract was made of other code than would be deployed now. */
export function refuseOtherCode(
  chainId: number,
  plan: readonly Planned[],
  recorded: ReadonlyMap<string, RecordedContract>,
): void {
  for (const { key, creationCodeHash, address } of plan) {
    const old = recorded.get(key);
    if (old === undefined || old.creationCodeHash === creationCodeHash) continue;
    throw new UserError(
      `Chain ${chainId} has the ${key} of other code on record, at ${old.address}, and this code would be at ${address}. Nothing was sent. Payments that the recorded one holds stay there: check out the version that made it, or move ${chainId}.json away to record this one instead.`,
    );
  }
}

/** Writes the record as a whole or not at all. */
export async function writeRecord(folder: string, record: DeploymentRecord): Promise<string> {
  const { chainId, contracts, compiler } = record;
  const path = join(folder, `${chainId}.json`);
  await mkdir(folder, { recursive: true });
  const text = `${JSON.stringify({ chainId, ...contracts, compiler }, null, 2)}\n`;
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  return path;
}
