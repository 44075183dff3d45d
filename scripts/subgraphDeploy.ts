/**
 * `npm run subgraph:deploy -- --chain <id>`: compiles the subgraph for the escrow that
 * protocol/deployments records for a chain, and has graph-cli put it on The Graph Network or on a
 * graph-node of one's own.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deploySubgraph, type Source, type Sources } from "@handsel/services/deploySubgraph";
import { printFailure, UserError } from "@handsel/services/userError";
import { isAddress } from "viem";
import { listedChains } from "../protocol/src/chains.ts";
import { recordsFolder } from "./deploy/record.ts";

/** Where Subgraph Studio takes subgraphs for The Graph Network, and their files. */
const STUDIO = "https://api.studio.thegraph.com/deploy/";
const STUDIO_IPFS = "https://api.thegraph.com/ipfs/api/v0";

const OPTIONS = {
  chain: { type: "string" },
  network: { type: "string" },
  label: { type: "string" },
  name: { type: "string", default: "handsel" },
  node: { type: "string", default: STUDIO },
  ipfs: { type: "string", default: STUDIO_IPFS },
  records: { type: "string", default: recordsFolder },
  help: { type: "boolean", short: "h", default: false },
} as const;

const HELP = `npm run subgraph:deploy -- --chain <id> --label <version>   deploys the subgraph for a chain's escrow

  --chain     ${listedChains.map(({ id }) => id).join(", ")}, or another chain's id
  --network   what graph-node calls the chain (default: its graphNetwork in protocol/src/chains.ts)
  --label     what this version is called: v1.0.0
  --name      the subgraph's name in Subgraph Studio or on the node (default: handsel)
  --node      the admin endpoint of a graph-node: http://127.0.0.1:8020 (default: Subgraph Studio)
  --ipfs      the API of the IPFS node that it reads from: http://127.0.0.1:5001 (default: The Graph's)
  --records   folder of the records (default: protocol/deployments)
  --help      this text

Subgraph Studio wants its deploy key in GRAPH_DEPLOY_KEY: see docs/subgraph.md.`;

async function main(): Promise<void> {
  const { values } = readOptions();
  if (values.help) {
    console.log(HELP);
    return;
  }
  const chainId = Number(values.chain);
  const network = values.network ?? listedChains.find(({ id }) => id === chainId)?.graphNetwork;
  if (!Number.isSafeInteger(chainId) || network === undefined) {
    const ids = listedChains.map(({ id }) => id).join(", ");
    throw new UserError(
      `Name the chain with --chain: ${ids}. A chain that is not listed: also --network, what graph-node calls it.`,
    );
  }
  if (values.label === undefined) throw new UserError("Name the version with --label: v1.0.0.");
  const key = process.env.GRAPH_DEPLOY_KEY ?? "";
  if (values.node === STUDIO && key === "") {
    throw new UserError("Set GRAPH_DEPLOY_KEY to the deploy key that Subgraph Studio shows.");
  }
  const sources = await readRecord(values.records, chainId);

  const words = await deploySubgraph({
    ...{ network, sources, name: values.name, label: values.label, key },
    ...{ node: values.node, ipfs: values.ipfs, createsName: values.node !== STUDIO },
  });
  for (const { address, startBlock } of [sources.escrow, ...sources.formerEscrows]) {
    console.log(`The escrow ${address} from block ${startBlock} on ${network}`);
  }
  console.log(words.slice(words.indexOf("Deployed to")).trim());
}

async function readRecord(folder: string, chainId: number): Promise<Sources> {
  const path = join(folder, `${chainId}.json`);
  const text = await readFile(path, "utf8").catch(() => {
    throw new UserError(`${path} does not exist: deploy the contracts first (docs/deployment.md).`);
  });
  const record: Record<string, unknown> = JSON.parse(text);
  const { escrow, factory, formerEscrows = [] } = record;
  if (
    record.chainId !== chainId ||
    !isSource(escrow) ||
    !isSource(factory) ||
    !Array.isArray(formerEscrows) ||
    !formerEscrows.every(isSource)
  ) {
    throw new UserError(
      `${path} does not say where chain ${chainId} has the escrow and the factory.`,
    );
  }
  const addresses = [escrow, ...formerEscrows].map(({ address }) => address.toLowerCase());
  if (new Set(addresses).size < addresses.length) {
    throw new UserError(`${path} names an escrow twice, whose payments would be counted twice.`);
  }
  // A record says more of each, which graph-cli refuses.
  const sourceOf = ({ address, startBlock }: Source) => ({ address, startBlock });
  return {
    ...{ escrow: sourceOf(escrow), factory: sourceOf(factory) },
    formerEscrows: formerEscrows.map(sourceOf),
  };
}

function isSource(value: unknown): value is Source {
  if (typeof value !== "object" || value === null) return false;
  const { address, startBlock } = value as Record<string, unknown>;
  return isAddress(String(address)) && Number.isSafeInteger(startBlock);
}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

try {
  await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
