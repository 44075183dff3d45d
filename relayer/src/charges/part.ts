import type { Part } from "../platform/part.ts";
import { chargeEvents, coinbaseCommerce } from "./chargeEvents.ts";
import { chargeOperations, chargeRoutes } from "./routes.ts";

/** Checkouts in the form of Coinbase Commerce's charges, for programs that were written for it. */
export const chargesPart: Part = {
  name: "charges",
  events: chargeEvents,
  webhookFormats: { coinbase_commerce: coinbaseCommerce },
  operations: () => chargeOperations,
  routes: chargeRoutes,
};
