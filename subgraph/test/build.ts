import { buildContracts } from "@handsel/services/contracts";
import { buildSubgraph } from "@handsel/services/graphNode";

/** Compiles contracts and subgraph once, before any test of this part. */
export default async function build(): Promise<void> {
  await buildContracts();
  await buildSubgraph();
}
