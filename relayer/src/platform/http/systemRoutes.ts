import type { Router } from "express";
import { operationRouter, servePublic } from "./serve.ts";
import { getHealth, getOpenapi } from "./systemOperations.ts";

/** Serves the platform's own operations. @param openapi the document of `/openapi.json` */
export function systemRoutes(openapi: { openapi: string }): Router {
  const router = operationRouter();
  servePublic(router, getHealth, async () => ({ status: "ok" as const }));
  servePublic(router, getOpenapi, async () => openapi);
  return router;
}
