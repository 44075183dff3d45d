import type { Router } from "express";
import { z } from "zod";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery, readPage } from "../platform/http/pagination.ts";
import { problemSchema } from "../platform/http/problem.ts";
import { operationRouter, serveRead } from "../platform/http/serve.ts";
import { idTime } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";

const requestSchema = z
  .object({
    object: z.literal("api_request"),
    id: z.string().meta({ description: "The `request-id` of its answer." }),
    key_id: z.string(),
    method: z.string(),
    path: z.string().meta({
      description: "Path and query. Secrets, and what names a person, are left out.",
    }),
    operation: z.string().meta({ description: "Operation that answered it." }),
    status: z.int(),
    code: problemSchema.shape.code
      .nullable()
      .meta({ description: "Code of the error; null: none." }),
    milliseconds: z.int().meta({ description: "For which it was worked on." }),
    created_at: z.string(),
  })
  .meta({ id: "ApiRequest" });

const requestId = z
  .string()
  .regex(/^req_[0-9a-f]{32}$/)
  .max(36);

const listRequests = defineOperation({
  id: "listRequests",
  method: "get",
  path: "/v1/requests",
  summary: "List what your keys asked of the API in the last days",
  access: "merchant",
  sessionOnly: true,
  limit: "read",
  query: z.strictObject({
    ...pageQuery,
    outcome: z
      .enum(["refused"], { error: "outcome must be refused, or left out." })
      .optional()
      .meta({ description: "Lists those alone that were answered with an error." }),
  }),
  answer: {
    status: 200,
    description: "Requests, newest first. They are kept for 7 days, without headers and bodies.",
    schema: pageOf(requestSchema),
  },
  errors: [],
});

export const requestOperations = [listRequests];

/** Serves the log of requests. */
export function requestRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, listRequests, async ({ caller, db, query }) => {
    const own = db
      .selectFrom("api_requests")
      .selectAll()
      .where("merchant_id", "=", caller.merchantId)
      .where("livemode", "=", caller.livemode);
    const rows = query.outcome === "refused" ? own.where("status", ">=", 400) : own;
    const page = await readPage(rows, requestId, query);
    return {
      ...page,
      data: page.data.map(({ merchant_id: _, livemode: __, ...line }) => ({
        object: "api_request" as const,
        ...line,
        created_at: idTime(line.id).toISOString(),
      })),
    };
  });
  return router;
}
