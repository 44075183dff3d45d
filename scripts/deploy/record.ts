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

/** The platform's own escrow, made by the factory, as protocol/deployments records it. */
export interface RecordedInstance extends Omit<RecordedContract, "creationCodeHash"> {
  /** The name that its address follows from. */
  name: string;
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
  /** Left as it is recorded if it is not given. */
  instance?: RecordedInstance;
}

/** The recorded contracts of a chain, by their key; empty where nothing is recorded. */
export async function readRecorded(
  folder: string,
  chainId: number,
  plan: readonly Planned[],
): Promise<Map<string, RecordedContract>> {
  const path = join(folder, `${chainId}.json`);
  const recorded = new Map<string, RecordedContract>();
  const record = await readRecord(path);
  if (record === null) return recorded;
  if (record.chainId !== chainId) throw new UserError(`${path} speaks of another chain.`);
  for (const { key } of plan) {
    const contract = record[key];
    if (contract === undefined) continue;
    if (!isRecorded(contract)) throw new UserError(`${path} does not record the ${key} in full.`);
    recorded.set(key, contract);
  }
  return recorded;
}

async function readRecord(path: string): Promise<Record<string, unknown> | null> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : JSON.parse(text);
}

/** @throws UserError when the chain's record names an instance of another name: its payments stay there */
export async function refuseOtherInstance(
  folder: string,
  chainId: number,
  name: string,
): Promise<void> {
  const path = join(folder, `${chainId}.json`);
  const known = (await readRecord(path))?.instance as RecordedInstance | undefined;
  if (known === undefined || known.name === name) return;
  throw new UserError(
    `Chain ${chainId} has the instance "${known.name}" on record, at ${known.address}. Nothing was sent. Relayer and dApp use one escrow of a chain: to go on with "${name}", remove the instance from ${chainId}.json, and finish the payments of the other one from a copy that still has it.`,
  );
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

/** Writes the record as a whole or not at all. What it says besides stays, such as former escrows. */
export async function writeRecord(folder: string, record: DeploymentRecord): Promise<string> {
  const { chainId, contracts, compiler, instance } = record;
  const path = join(folder, `${chainId}.json`);
  await mkdir(folder, { recursive: true });
  const known = await readRecord(path);
  const all = { ...known, chainId, ...contracts, compiler, ...(instance ? { instance } : {}) };
  const text = `${JSON.stringify(all, null, 2)}\n`;
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  return path;
}
