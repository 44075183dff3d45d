import { z } from "zod";
import type { Part } from "../part.ts";
import { type AnyOperation, defineOperation } from "./operation.ts";

export const getHealth = defineOperation({
  id: "getHealth",
  method: "get",
  path: "/healthz",
  summary: "Check that the process runs",
  access: "public",
  limit: "read",
  answer: {
    status: 200,
    description: "It runs",
    schema: z.object({ status: z.literal("ok") }),
  },
  errors: [],
});

function readinessSchema(parts: readonly Part[]) {
  const shapes = parts.map(({ readiness }) => readiness?.shape ?? {});
  return z.object({
    status: z.enum(["ready", "not_ready"]),
    database: z.boolean(),
    ...Object.assign({}, ...shapes),
    problems: z
      .array(z.string())
      .meta({ description: "One sentence for each problem; providers by their place in CHAINS." }),
  });
}

export const readinessPath = { path: "/readyz", limit: "read" } as const;

function getReadiness(parts: readonly Part[]): AnyOperation {
  return defineOperation({
    id: "getReadiness",
    method: "get",
    ...readinessPath,
    summary: "Check that the database and the chains answer; 503 while one does not",
    access: "public",
    answer: { status: 200, description: "All answer", schema: readinessSchema(parts) },
    errors: [],
  });
}

export const getMetrics = defineOperation({
  id: "getMetrics",
  method: "get",
  path: "/metrics",
  summary: "Get metrics in Prometheus's text format",
  access: "public",
  limit: "read",
  answer: { status: 200, description: "The metrics" },
  errors: [],
});

export const getOpenapi = defineOperation({
  id: "getOpenapi",
  method: "get",
  path: "/openapi.json",
  summary: "Get this description of the API",
  access: "public",
  foreignPages: true,
  limit: "read",
  answer: {
    status: 200,
    description: "OpenAPI 3.1",
    schema: z.looseObject({ openapi: z.string() }),
  },
  errors: [],
});

/** Lists the platform's own operations. */
export function systemOperations(parts: readonly Part[]): readonly AnyOperation[] {
  return [getHealth, getReadiness(parts), getMetrics, getOpenapi];
}
