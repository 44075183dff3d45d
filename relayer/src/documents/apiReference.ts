import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type Response, Router } from "express";

const compress = promisify(gzip);
const swaggerUi = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
const own = join(import.meta.dirname, "page");

/** Files of the page, by their names under `/docs/assets/`. */
const assets: Readonly<Record<string, { file: string; type: string }>> = {
  "swagger-ui-bundle.js": {
    file: join(swaggerUi, "swagger-ui-bundle.js"),
    type: "text/javascript",
  },
  "swagger-ui.css": { file: join(swaggerUi, "swagger-ui.css"), type: "text/css" },
  "reference.js": { file: join(own, "reference.js"), type: "text/javascript" },
  "reference.css": { file: join(own, "reference.css"), type: "text/css" },
};

/**
 * Serves the API reference at `/docs`: Swagger UI, from the package's own files, showing this server's
 * `openapi.json`.
 */
export function apiReference(): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const compressed = new Map<string, Promise<Buffer>>();
  router.get("/docs", async (_req, res) => {
    allowMarkup(res);
    res.setHeader("cache-control", "no-cache");
    res.type("html").send(await readFile(join(own, "index.html"), "utf8"));
  });
  router.get("/docs/assets/:name", async (req, res, next) => {
    const { name } = req.params;
    const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (!asset) return next();
    res.type(asset.type);
    res.setHeader("cache-control", "public, max-age=3600");
    res.vary("accept-encoding");
    if (req.acceptsEncodings("gzip") !== "gzip") {
      res.send(await readFile(asset.file));
      return;
    }
    const body = compressed.get(name) ?? readFile(asset.file).then((text) => compress(text));
    compressed.set(name, body);
    res.setHeader("content-encoding", "gzip");
    res.send(await body);
  });
  return router;
}

/**
 * Lets Swagger UI set markup, which it cleans with DOMPurify. Scripts, inline code and everything of other origins stay
 * forbidden, and so do texts that would become scripts: the page's default policy makes markup alone.
 */
function allowMarkup(res: Response): void {
  const policy = String(res.getHeader("content-security-policy"));
  res.setHeader(
    "content-security-policy",
    policy.replace(/trusted-types [^;]*/, "trusted-types default dompurify"),
  );
}
