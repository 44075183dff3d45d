import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { isWithinLimit } from "../platform/http/rateLimit.ts";
import type { Deps } from "../platform/part.ts";
import { allowEmbedding } from "./allowEmbedding.ts";
import { compressedFiles } from "./compressedFiles.ts";
import { publicConfig } from "./configRoutes.ts";
import { dataElement } from "./escapeHtml.ts";
import { headOf, renderHead } from "./pageHead.ts";
import { headOfSummary, noScript, renderPurpose, renderSummary } from "./paySummary.ts";
import { renderPreconnects } from "./preconnects.ts";
import { readPayPage } from "./readPayPage.ts";

/** Pages of the build, and the places in them that are filled in. */
const APP = "index.html";
const PAY = "pay.html";
/** Script by which shops show a checkout on their own pages. Its number changes when what they rely on does. */
const EMBED = "embed-v1.js";
const HEAD = /<title>.*?<\/title>\s*<!--head-->/;
const SUMMARY = "<!--summary-->";
const PRELOAD = "preload.json";

/**
 * Serves the built dApp: files with a hash in their name are cached for a year; `pay.html`, with what is to be paid, answers the
 * addresses of checkouts and payment links, and `index.html` every other path that the dApp's own router handles.
 */
export function servePages(deps: Deps, folder: string): Router {
  const { publicUrl } = deps.config;
  const router = Router();
  router.use("/assets", compressedFiles(join(folder, "assets"), { immutable: true, maxAge: "1y" }));
  router.get([`/${APP}`, `/${PAY}`, `/${PRELOAD}`], (_req, res) => res.redirect(302, "/"));
  router.use(`/${EMBED}`, forEveryPage);
  router.use(compressedFiles(folder, { maxAge: publicUrl.startsWith("https:") ? "1h" : 0 }));
  // A mail program may take the full stop of a sentence, or a bracket, for a part of the link.
  router.get(
    /^(\/(?:pay|link|(?:payment|receipt)\/\d+)\/\w+(?:\/problem\b)?)(?!\/problem$)\W.*$/,
    (req, res) => {
      res.setHeader("cache-control", "no-store");
      res.redirect(302, `${req.params[0]}`);
    },
  );
  router.get(/^\/(pay|link)\/(\w+)$/, servePayPage(deps, readFileSync(join(folder, PAY), "utf8")));
  router.get("/{*path}", limitPages, serveApp(deps, folder));
  return router;
}

/** Refuses a client that opens pages more often than it may read from the API, in words for people. */
const limitPages: RequestHandler = async (req, res, next) => {
  if (await isWithinLimit(req, "read")) return next();
  res.setHeader("cache-control", "no-store");
  res.setHeader("retry-after", "60");
  res.status(429).type("text");
  res.send(
    "Too many requests. Nothing happened to any payment: open this page again in a minute.\n",
  );
};

/** Milliseconds that a page waits for a database which does not answer. */
const PATIENCE = 300;

/**
 * Serves the app's document with what its page would ask for first: the configuration, and the files of its first view. Without
 * the database it goes without the configuration, and the page asks by itself.
 */
function serveApp(deps: Deps, folder: string): RequestHandler {
  const { publicUrl } = deps.config;
  const page = readFileSync(join(folder, APP), "utf8");
  const preloads = readPreloads(folder);
  const readConfig = publicConfig(deps);
  return async (req, res, next) => {
    const last = req.path.slice(req.path.lastIndexOf("/") + 1);
    // A program that has an address of the API wrong needs an answer that it can read.
    const isForPrograms = /^\/(?:v\d+|api|assets)(?:\/|$)/i.test(req.path) || !req.accepts("html");
    if (isForPrograms || last.includes(".")) return next();
    const config = await Promise.race([readConfig(), sleep(PATIENCE, null)]).catch(
      (error: unknown) => {
        deps.log.warn({ err: error }, "A page is served without the configuration.");
      },
    );
    const [, files = []] = preloads.find(([path]) => req.path.startsWith(path)) ?? [];
    const about = headOf(req.path, publicUrl);
    const chainId = /^\/(?:payment|receipt)\/(\d+)\//.exec(req.path)?.[1];
    const head = [
      renderHead(about),
      ...(config ? renderPreconnects(config.chains, Number(chainId), publicUrl) : []),
      ...files.map(preloadLink),
      dataElement("served", { ...(config && { config }), served_at: new Date().toISOString() }),
    ].join("\n    ");
    const html = page.replace(HEAD, () => head).replace(SUMMARY, () => renderPurpose(about));
    return sendPage(req, res, html);
  };
}

/** After style and first script, which the page shows itself with. */
function preloadLink(file: string): string {
  return `<link rel="modulepreload" crossorigin fetchpriority="low" href="/${file}" />`;
}

/** Reads the files of each page's first view, by the beginning of its path, from the build. */
function readPreloads(folder: string): readonly [path: string, files: readonly string[]][] {
  const file = join(folder, PRELOAD);
  return existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, "utf8"))) : [];
}

/** No summary and no configuration. */
const bare = [null, null] as const;

/**
 * Serves a payer's page with its summary. Without the database, or to a client that asks too often for it, the page is served
 * bare, and asks by itself.
 */
function servePayPage(deps: Deps, page: string): RequestHandler {
  const { publicUrl } = deps.config;
  const readConfig = publicConfig(deps);
  return async (req, res, next) => {
    if (!req.accepts("html")) return next();
    const [kind = "", id = ""] = Object.values(req.params).map(String);
    // As often as the same can be read by the API.
    const read = async () =>
      (await isWithinLimit(req, "read"))
        ? Promise.all([readPayPage(deps, kind, id), readConfig()])
        : bare;
    const found = await read().catch((error: unknown) => {
      deps.log.warn({ err: error }, "A payer's page is served without its summary.");
      return bare;
    });
    const [payPage, config] = found;
    const head = payPage ? headOfSummary(payPage.summary) : headOf(req.path, publicUrl);
    const connects =
      payPage && config ? renderPreconnects(config.chains, payPage.chainId, publicUrl) : [];
    const summary = payPage ? renderSummary(payPage.summary) : noScript;
    const shopOrigin = allowEmbedding(res, payPage?.embedOrigins ?? [], req.query.embed);
    const data = dataElement("served", {
      ...payPage?.data,
      ...(shopOrigin && { shop_origin: shopOrigin }),
      ...(config && { config }),
      served_at: new Date().toISOString(),
    });
    const html = page
      .replace(HEAD, () => [renderHead(head), ...connects, data].join("\n    "))
      .replace(SUMMARY, () => summary);
    return sendPage(req, res, html);
  };
}

/** Lets pages of other origins load a file, also with its hash in their HTML. */
const forEveryPage: RequestHandler = (_req, res, next) => {
  res.setHeader("cross-origin-resource-policy", "cross-origin");
  res.setHeader("access-control-allow-origin", "*");
  next();
};

const compress = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};

/** Sends a page, compressed quickly: each is another. */
async function sendPage(req: Request, res: Response, html: string): Promise<void> {
  res.setHeader("cache-control", "no-cache");
  res.vary("accept-encoding");
  res.type("html");
  const encoding = req.acceptsEncodings("br") || req.acceptsEncodings("gzip");
  if (encoding === false) {
    res.send(html);
    return;
  }
  const body = await (encoding === "br"
    ? compress.br(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : compress.gzip(html));
  res.setHeader("content-encoding", encoding);
  res.send(body);
}
