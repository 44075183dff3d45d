import express, { type RequestHandler, type Router } from "express";
import { publicConfig } from "../dapp/configRoutes.ts";
import { openApiDocument } from "../platform/http/openapi.ts";
import { operationRouter, servePublic } from "../platform/http/serve.ts";
import type { Deps, Part } from "../platform/part.ts";
import { apiReference } from "./apiReference.ts";
import { documentsConfiguration } from "./configuration.ts";
import { docsFolder, readGuides } from "./guides.ts";
import { getHandselDocument, handselDocument } from "./handselDocument.ts";
import { llmsText } from "./llmsText.ts";
import { securityText } from "./securityText.ts";

/** Documents about this server, for people and for programs that find their way by themselves. */
export const documentsPart: Part = {
  name: "documents",
  configuration: documentsConfiguration,
  operations: () => [getHandselDocument],
  routes: documentRoutes,
};

function documentRoutes(deps: Deps): Router {
  const router = operationRouter();
  const readConfig = publicConfig(deps);
  servePublic(router, getHandselDocument, async () => handselDocument(await readConfig()));
  router.use(apiReference());
  router.use("/docs", markdownAlone, express.static(docsFolder, { index: false }));
  router.get("/llms.txt", textOf(llmsTextOf(deps)));
  router.get(
    "/.well-known/security.txt",
    textOf(() => securityText(deps.config, new Date())),
  );
  return router;
}

/** Returns what renders `llms.txt`, once. */
function llmsTextOf({ parts, config }: Deps): () => string {
  let text: string | null = null;
  return () => {
    text ??= llmsText(openApiDocument(parts), readGuides(), config.publicUrl);
    return text;
  };
}

/** Serves a text, if there is one. */
function textOf(read: () => string | null): RequestHandler {
  return (_req, res, next) => {
    const text = read();
    if (text === null) return next();
    res.setHeader("cache-control", "no-cache");
    res.type("text/plain").send(text);
  };
}

/** Leaves everything but pages of text to others. */
const markdownAlone: RequestHandler = (req, _res, next) => {
  if (req.path.endsWith(".md")) next();
  else next("router");
};
