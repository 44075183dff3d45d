import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compileMappings } from "@handsel/services/graphNode";
import { type Built, buildWhenStale } from "@handsel/services/staleness";

const subgraph = join(import.meta.dirname, "..");

/** Folder that `gnd test` runs in. */
export const casesFolder = join(import.meta.dirname, "cases");

const builtCases: Built = {
  name: "subgraph-cases",
  sources: [
    "subgraph/{src,abis}/**/*",
    "subgraph/{schema.graphql,subgraph.yaml,package.json}",
    "subgraph/test/{prepareCases.ts,cases/mappings.ts}",
  ],
  output: "subgraph/test/cases/build/subgraph.yaml",
};

/** Compiles the mappings of the cases, unless they are current; they use the types of the compiled subgraph. */
export async function buildCases(): Promise<void> {
  await buildWhenStale(builtCases, async () => {
    await prepareCases();
    await compileMappings(casesFolder);
  });
}

/**
 * Writes the manifest and the ABI for `gnd test`. Two events differ from the real ones, because gnd 0.45 cannot encode
 * a struct in a case: the terms of PaymentFunded are separate parameters, and the recipients of PotDistributed two lists.
 * mappings.ts rebuilds both.
 */
async function prepareCases(): Promise<void> {
  const abi: AbiEvent[] = JSON.parse(
    await readFile(join(subgraph, "abis", "HandselEscrow.json"), "utf8"),
  );
  const terms = abi.find(({ name }) => name === "PaymentFunded")?.inputs.at(-1)?.components ?? [];
  const types = terms.map(({ type }) => type).join(",");
  const flatAbi = abi.map((event) => ({ ...event, inputs: event.inputs.flatMap(flatten) }));
  await mkdir(join(casesFolder, "generated"), { recursive: true });
  await writeFile(
    join(casesFolder, "generated", "HandselEscrow.json"),
    JSON.stringify(flatAbi, null, 2),
  );

  const manifest = await readFile(join(subgraph, "subgraph.yaml"), "utf8");
  const flatManifest = replaceEach(manifest, [
    ["./schema.graphql", "../../schema.graphql"],
    ["./src/mappings/index.ts", "./mappings.ts"],
    ["./src/mappings/index.ts", "./mappings.ts"],
    ["./abis/HandselFactory.json", "../../abis/HandselFactory.json"],
    ["./abis/HandselEscrow.json", "./generated/HandselEscrow.json"],
    [`(${types})`, types],
    ["handlePaymentFunded", "handleFlatPaymentFunded"],
    ["(address,uint16)[]", "address[],uint16[]"],
    ["handlePotDistributed", "handleFlatPotDistributed"],
  ]);
  await writeFile(join(casesFolder, "subgraph.yaml"), flatManifest);
}

interface AbiInput {
  name: string;
  type: string;
  indexed?: boolean;
  components?: AbiInput[];
}

interface AbiEvent {
  name: string;
  inputs: AbiInput[];
}

function flatten(input: AbiInput): AbiInput[] {
  if (input.components === undefined) return [input];
  const list = input.type.endsWith("[]") ? "[]" : "";
  return input.components.map((part) => ({
    ...part,
    type: `${part.type}${list}`,
    name: `${input.name}_${part.name}`,
    indexed: false,
  }));
}

function replaceEach(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`subgraph.yaml does not contain ${from}`);
    return result.replace(from, to);
  }, text);
}
