import type { Part } from "../platform/part.ts";
import { subgraphOperations, subgraphRoutes } from "./routes.ts";

/** Asks the subgraphs of the chains, for pages that must not know the key of one. */
export const subgraphPart: Part = {
  name: "subgraph",
  operations: () => subgraphOperations,
  routes: subgraphRoutes,
};
