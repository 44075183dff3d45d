import type { Part } from "../platform/part.ts";
import { gaslessOperations, gaslessRoutes } from "./routes.ts";
import { signedKinds } from "./signedKinds.ts";

/** Gasless calls: submits payers' signatures with the gas of the hot wallets. */
export const gaslessPart: Part = {
  name: "gasless",
  relayKinds: signedKinds,
  operations: () => gaslessOperations,
  routes: gaslessRoutes,
};
