import { Router } from "express";
import { sql } from "kysely";
import { registry } from "../metrics.ts";
import type { Deps } from "../part.ts";
import { limitByAddress } from "./rateLimit.ts";
import { servePublic } from "./serve.ts";
import { getHealth, getMetrics, getOpenapi, readinessPath } from "./systemOperations.ts";

/** Serves the platform's own operations. @param openapi the document of `/openapi.json` */
export function systemRoutes(deps: Deps, openapi: { openapi: string }): Router {
  const router = Router();
  servePublic(router, getHealth, async () => ({ status: "ok" as const }));
  // Rate-limited: each check asks the RPC providers, which may charge for it.
  router.get(readinessPath.path, limitByAddress(readinessPath.limit), async (_req, res) => {
    const readiness = await readReadiness(deps);
    res.status(readiness.status === "ready" ? 200 : 503).json(readiness);
  });
  servePublic(router, getOpenapi, async () => openapi);
  router.get(getMetrics.path, limitByAddress(getMetrics.limit), async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}

async function readReadiness(deps: Deps) {
  const { db, parts, stopping } = deps;
  const database = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  const checks = await Promise.all(parts.map(({ readiness }) => readiness?.check(deps)));
  const problems = [
    ...(stopping?.aborted ? ["The process is stopping."] : []),
    ...((await database) ? [] : ["The database does not answer."]),
    ...checks.flatMap((check) => check?.problems ?? []),
  ];
  const fields = Object.assign({}, ...checks.map((check) => check?.fields));
  const status = problems.length === 0 ? "ready" : "not_ready";
  return { status, database: await database, ...fields, problems };
}
