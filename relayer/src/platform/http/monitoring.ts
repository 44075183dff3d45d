import express, { type Express } from "express";
import { registry } from "../metrics.ts";
import type { Deps } from "../part.ts";
import { readinessCheck } from "../readiness.ts";

/**
 * Creates what the administrator's own tools read, on a port of its own: `/healthz`, `/readyz` and
 * `/metrics`. It answers anyone who reaches the port.
 */
export function createMonitoring(deps: Deps, readReadiness = readinessCheck(deps)): Express {
  const app = express();
  app.disable("x-powered-by");
  app.enable("strict routing");
  app.enable("case sensitive routing");
  app.set("etag", false);
  app.get("/healthz", (_req, res) => {
    res.json({ status: "ok" });
  });
  app.get("/readyz", async (_req, res) => {
    const readiness = await readReadiness();
    res.status(readiness.status === "ready" ? 200 : 503).json(readiness);
  });
  app.get("/metrics", async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  });
  return app;
}
