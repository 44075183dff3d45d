import { buildContracts } from "@handsel/services/contracts";
import { buildSubgraph } from "@handsel/services/graphNode";
import { casesFolder, prepareCases } from "./prepareCases.ts";

/** Compiles once, before any test, what the tests of this part run. */
export default async function build(): Promise<void> {
  await buildContracts();
  await buildSubgraph();
  // The cases' mappings use the types that the real subgraph's build generates.
  await prepareCases();
  await buildSubgraph(casesFolder);
}
