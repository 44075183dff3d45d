import { totalsQuery } from "@handsel/protocol";
import type { Router } from "express";
import { z } from "zod";
import { defineOperation } from "../platform/http/operation.ts";
import { operationRouter, servePublic } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { passQuery } from "./passQuery.ts";
import { shareAnswers } from "./shareAnswers.ts";
import { PASSING_PATH } from "./subgraphUrls.ts";

const querySubgraph = defineOperation({
  id: "querySubgraph",
  method: "post",
  path: PASSING_PATH,
  summary: "Query the subgraph of a chain through this server, where its address is private",
  access: "public",
  limit: "read",
  params: z.object({
    chain_id: z
      .string()
      .regex(/^\d{1,15}$/, "chain_id must be a chain's id, such as 31337.")
      .transform(Number)
      .meta({ override: { type: "integer" } }),
  }),
  body: z.strictObject({
    query: z.string({ error: "query must be the text of a query." }).meta({
      description: "One of the queries of this server's pages; white space does not count.",
    }),
    variables: z
      .record(z.string(), z.unknown(), { error: "variables must be an object." })
      .default({})
      .meta({ description: "The query's variables, of the types that it declares." }),
  }),
  example: {
    query: totalsQuery,
    variables: { merchant: `0x${"4f2a9c1b".repeat(5)}` },
  },
  answer: {
    status: 200,
    description: "The subgraph's answer",
    schema: z
      .object({
        data: z.unknown().meta({
          description: "What was asked for; null if there are errors.",
          examples: [{ merchantTotals: [] }],
        }),
        errors: z
          .array(
            z.object({
              message: z.string().meta({ examples: ["The subgraph could not answer this query."] }),
            }),
          )
          .optional(),
      })
      .meta({ id: "SubgraphAnswer" }),
  },
  errors: ["subgraph_not_found", "unknown_query", "subgraph_unavailable"],
});

export const subgraphOperations = [querySubgraph];

export function subgraphRoutes(deps: Deps): Router {
  const router = operationRouter();
  const ask = shareAnswers();
  servePublic(router, querySubgraph, ({ params, body }) =>
    passQuery(deps, params.chain_id, body, ask),
  );
  return router;
}
