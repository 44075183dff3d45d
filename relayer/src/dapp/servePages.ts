import { join } from "node:path";
import express, { Router } from "express";
import type { Config } from "../platform/configuration/config.ts";

/**
 * Serves the built dApp: files with a hash in their name are cached for a year; `index.html` answers
 * every path that the dApp's own router handles.
 */
export function servePages(config: Config, folder: string): Router {
  const router = Router();
  const page = join(folder, "index.html");
  router.use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  router.use(
    express.static(folder, {
      index: false,
      maxAge: config.publicUrl.startsWith("https:") ? "1h" : 0,
    }),
  );
  // A mail program may take the full stop of a sentence, or a bracket, for a part of the link.
  router.get(/^(\/(?:pay|link|payment\/\d+)\/\w+)\W.*$/, (req, res) => {
    res.setHeader("cache-control", "no-store");
    res.redirect(302, `${req.params[0]}`);
  });
  router.get("/{*path}", (req, res, next) => {
    const last = req.path.slice(req.path.lastIndexOf("/") + 1);
    // A program that has an address of the API wrong needs an answer that it can read.
    const isForPrograms = /^\/(?:v\d+|api|assets)(?:\/|$)/i.test(req.path) || !req.accepts("html");
    if (isForPrograms || last.includes(".")) return next();
    res.setHeader("cache-control", "no-cache");
    res.sendFile(page);
  });
  return router;
}
