import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listedChains } from "../../protocol/src/chains.ts";
import { root } from "../services/paths.ts";

/** Folder of the records of deployments. */
export const recordsFolder = join(root, "protocol", "deployments");

/** File that gives the recorded escrows to the protocol package. */
export const deploymentsFile = join(root, "protocol", "src", "generated", "deployments.ts");

/** The part of a record that the protocol package needs. */
interface EscrowRecord {
  chainId: number;
  escrow: { address: string; startBlock: number };
}

/** Reads the escrow of every listed chain that has a record. */
export async function readEscrowRecords(): Promise<EscrowRecord[]> {
  const listed = listedChains.map(({ id }) => `${id}.json`);
  const names = (await readdir(recordsFolder)).filter((name) => listed.includes(name));
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(recordsFolder, name), "utf8"))),
  );
}

/** Renders the text of {@link deploymentsFile}. */
export function deploymentsModule(records: readonly EscrowRecord[]): string {
  const deployments = records
    .toSorted((one, other) => one.chainId - other.chainId)
    .map(({ chainId, escrow: { address, startBlock } }) => ({
      chainId,
      escrow: { address, startBlock },
    }));
  return `// Generated from protocol/deployments by scripts/exportProtocol.ts and scripts/deploy.ts. Do not edit.
export const deployments = ${JSON.stringify(deployments, null, 2)} as const;
`;
}
