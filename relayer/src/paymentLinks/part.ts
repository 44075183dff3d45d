import { join } from "node:path";
import { sql } from "kysely";
import type { Part } from "../platform/part.ts";
import { paymentLinkOperations, paymentLinkRoutes } from "./routes.ts";
import { usedTokens } from "./usedTokens.ts";

/** Payment links: offers that anybody may open, each time as a checkout. */
export const paymentLinksPart: Part = {
  name: "paymentLinks",
  migrations: join(import.meta.dirname, "migrations"),
  storeTables: [
    {
      table: "payment_links",
      onDeletion: "keep",
      redacted: {
        ...{ metadata: sql`'{}'`, success_url: sql`null`, cancel_url: sql`null` },
        closed_at: sql`coalesce(closed_at, now())`,
      },
    },
  ],
  usedTokens,
  operations: () => paymentLinkOperations,
  routes: paymentLinkRoutes,
};
