import { Router } from "express";
import { sql } from "kysely";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { registry } from "../metrics.ts";
import { defineOperation, servePublic } from "./operation.ts";
import { limitByAddress } from "./rateLimit.ts";

const getHealth = defineOperation({
  id: "getHealth",
  method: "get",
  path: "/healthz",
  summary: "Whether the process runs",
  access: "public",
  limit: "read",
  answer: {
    status: 200,
    description: "It runs",
    schema: z.object({ status: z.literal("ok") }),
  },
  errors: [],
});

const readinessSchema = z.object({
  status: z.enum(["ready", "not_ready"]),
  database: z.boolean(),
  chains: z.record(z.string(), z.boolean()).meta({ description: "By chain id." }),
  problems: z
    .array(z.string())
    .meta({ description: "What is not ready, in sentences; providers by their place." }),
});

const getReadiness = defineOperation({
  id: "getReadiness",
  method: "get",
  path: "/readyz",
  summary: "Whether the database and the chains answer; 503 while one does not",
  access: "public",
  limit: "read",
  answer: { status: 200, description: "All answer", schema: readinessSchema },
  errors: [],
});

const getMetrics = defineOperation({
  id: "getMetrics",
  method: "get",
  path: "/metrics",
  summary: "Metrics in Prometheus' text format",
  access: "public",
  limit: "read",
  answer: { status: 200, description: "The metrics" },
  errors: [],
});

const getOpenapi = defineOperation({
  id: "getOpenapi",
  method: "get",
  path: "/openapi.json",
  summary: "This description",
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

export const systemOperations = [getHealth, getReadiness, getMetrics, getOpenapi];

/** @param openapi what `/openapi.json` answers */
export function systemRoutes(deps: Deps, openapi: { openapi: string }): Router {
  const router = Router();
  servePublic(router, getHealth, async () => ({ status: "ok" as const }));
  // It asks every chain's node, which its operator may pay for by the call.
  router.get(getReadiness.path, limitByAddress(getReadiness.limit), async (_req, res) => {
    const readiness = await readReadiness(deps);
    res.status(readiness.status === "ready" ? 200 : 503).json(readiness);
  });
  servePublic(router, getOpenapi, async () => openapi);
  router.get(getMetrics.path, limitByAddress(getMetrics.limit), async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}

async function readReadiness(deps: Deps): Promise<z.output<typeof readinessSchema>> {
  const { db, chains, stopping } = deps;
  const database = answers(sql`select 1`.execute(db));
  const checks = [...chains.values()].map(
    async ({ id, client }) => [String(id), await answers(client.getBlockNumber())] as const,
  );
  const byChain = Object.fromEntries(await Promise.all(checks));
  const problems = [
    ...(stopping?.aborted ? ["The process is stopping."] : []),
    ...((await database) ? [] : ["The database does not answer."]),
    ...[...chains.values()]
      .filter(({ id }) => !byChain[String(id)])
      .map(({ id, providers }) => `Chain ${id} does not answer: provider ${providers.describe()}.`),
  ];
  const status = problems.length === 0 ? "ready" : "not_ready";
  return { status, database: await database, chains: byChain, problems };
}

function answers(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  );
}
