import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { isWithinLimit } from "../platform/http/rateLimit.ts";
import type { Deps } from "../platform/part.ts";
import { allowEmbedding } from "./allowEmbedding.ts";
import { APP, BuiltLanguages, type BuiltPages, PAY, PRELOAD, WORKER } from "./builtLanguages.ts";
import { compressedFiles } from "./compressedFiles.ts";
import { publicConfig } from "./configRoutes.ts";
import { dataElement } from "./escapeHtml.ts";
import { headOf, renderHead } from "./pageHead.ts";
import { headOfSummary, renderNoScript, renderPurpose, renderSummary } from "./paySummary.ts";
import { renderPreconnects } from "./preconnects.ts";
import { readPayPage } from "./readPayPage.ts";

/** Script by which shops show a checkout on their own pages. Its number changes when what they rely on does. */
const EMBED = "embed-v1.js";
/** Files that are not for browsers as they are, in each language. */
const filledIn = [
  ...[APP, PAY, PRELOAD].map((name) => `/${name}`),
  ...[APP, PAY, PRELOAD, WORKER].map((name) => `/:language/${name}`),
];
/** Places in the documents that are filled in. */
const HEAD = /<title>.*?<\/title>\s*<!--head-->/;
const SUMMARY = "<!--summary-->";
/** Page that a browser keeps for times without a connection. */
const OFFLINE = "/offline";
const LATE = /(?<=<p class="served-late">)[^<]*/;

/**
 * Serves the built dApp: files with a hash in their name are cached for a year; `pay.html`, with what is to be paid, answers the
 * addresses of checkouts and payment links, and `index.html` every other path that the dApp's own router handles.
 */
export function servePages(deps: Deps, folder: string): Router {
  const { publicUrl } = deps.config;
  const router = Router();
  const built = new BuiltLanguages(folder);
  router.use(built.files());
  router.get(filledIn, (_req, res) => res.redirect(302, "/"));
  router.get(`/${WORKER}`, serveWorker(built, publicUrl));
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
  router.get(/^\/(pay|link)\/(\w+)$/, servePayPage(deps, built));
  router.get("/{*path}", limitPages(built), serveApp(deps, built));
  return router;
}

/** Refuses a client that opens pages more often than it may read from the API, in words for people. */
function limitPages(built: BuiltLanguages): RequestHandler {
  return async (req, res, next) => {
    if (await isWithinLimit(req, "read")) return next();
    res.setHeader("cache-control", "no-store");
    res.setHeader("retry-after", "60");
    res.status(429).type("text");
    res.send(`${built.pagesFor(req, res).words.tooOften}\n`);
  };
}

/** Milliseconds that a page waits for a database which does not answer. */
const PATIENCE = 300;

/**
 * Serves the app's document with what its page would ask for first: the configuration, and the files of its first view. Without
 * the database it goes without the configuration, and the page asks by itself.
 */
function serveApp(deps: Deps, built: BuiltLanguages): RequestHandler {
  const { publicUrl } = deps.config;
  const readConfig = publicConfig(deps);
  return async (req, res, next) => {
    const last = req.path.slice(req.path.lastIndexOf("/") + 1);
    // A program that has an address of the API wrong needs an answer that it can read.
    const isForPrograms = /^\/(?:v\d+|api|assets)(?:\/|$)/i.test(req.path) || !req.accepts("html");
    if (isForPrograms || last.includes(".")) return next();
    if (req.path === OFFLINE) {
      return sendPage(req, res, renderOffline(built.pagesFor(req, res), publicUrl));
    }
    const config = await Promise.race([readConfig(), sleep(PATIENCE, null)]).catch(
      (error: unknown) => {
        deps.log.warn({ err: error }, "A page is served without the configuration.");
      },
    );
    const chainId = /^\/(?:payment|receipt)\/(\d+)\//.exec(req.path)?.[1];
    const pages = built.pagesFor(req, res);
    const html = renderApp(pages, publicUrl, req.path, [
      ...(config ? renderPreconnects(config.chains, Number(chainId), publicUrl) : []),
      ...firstFiles(pages, req.path).map(preloadLink),
      dataElement("served", { ...(config && { config }), served_at: new Date().toISOString() }),
    ]);
    return sendPage(req, res, html);
  };
}

/** Fills in the app's document for a page. @param more elements of its head */
function renderApp(
  { app, words }: BuiltPages,
  publicUrl: string,
  path: string,
  more: readonly string[],
): string {
  const about = headOf(path, publicUrl, words);
  const head = [renderHead(about), ...more].join("\n    ");
  return app.replace(HEAD, () => head).replace(SUMMARY, () => renderPurpose(about, words));
}

/** Returns the files of a page's first view, besides those that its document names. */
function firstFiles({ preloads }: BuiltPages, path: string): readonly string[] {
  return preloads.find(([beginning]) => path.startsWith(beginning))?.[1] ?? [];
}

/**
 * The page that a browser keeps has nothing with it that will not be so later: no configuration, and no time. Its files are kept
 * with it, so that it need not name them ahead.
 */
function renderOffline(pages: BuiltPages, publicUrl: string): string {
  return renderApp(pages, publicUrl, OFFLINE, []);
}

/** A script, style or picture that a document names. */
const NAMED_FILE = /\s(?:src|href)="(\/[^"]+\.(?:js|css|svg))"/g;

/**
 * Serves the worker that keeps the offline page, for the page in the language of who asks. A new build, or another language, makes
 * it another script, which browsers then take in the place of theirs.
 */
function serveWorker(built: BuiltLanguages, publicUrl: string): RequestHandler {
  return (req, res, next) => {
    const pages = built.pagesFor(req, res);
    // Not the file as it is, whose places are empty.
    if (pages.worker === null) return next("router");
    const page = renderOffline(pages, publicUrl);
    const named = [...page.matchAll(NAMED_FILE)].map(([, path]) => path);
    const files = new Set([...named, ...firstFiles(pages, OFFLINE)]);
    const build = createHash("sha256").update(page).digest("hex");
    res.setHeader("cache-control", "no-cache");
    res.type("js");
    res.send(pages.worker.replace("{build}", build).replace("{files}", () => [...files].join(" ")));
  };
}

/** After style and first script, which the page shows itself with. */
function preloadLink(href: string): string {
  return `<link rel="modulepreload" crossorigin fetchpriority="low" href="${href}" />`;
}

/** No summary and no configuration. */
const bare = [null, null] as const;

/**
 * Serves a payer's page with its summary. Without the database, or to a client that asks too often for it, the page is served
 * bare, and asks by itself.
 */
function servePayPage(deps: Deps, built: BuiltLanguages): RequestHandler {
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
    const { pay, words } = built.pagesFor(req, res);
    const head = payPage
      ? headOfSummary(payPage.summary, words)
      : headOf(req.path, publicUrl, words);
    const connects =
      payPage && config ? renderPreconnects(config.chains, payPage.chainId, publicUrl) : [];
    const summary = payPage ? renderSummary(payPage.summary, words) : renderNoScript(words);
    const shopOrigin = allowEmbedding(res, payPage?.embedOrigins ?? [], req.query.embed);
    const data = dataElement("served", {
      ...payPage?.data,
      ...(shopOrigin && { shop_origin: shopOrigin }),
      ...(config && { config }),
      served_at: new Date().toISOString(),
    });
    const html = pay
      .replace(LATE, () => words.partMissing)
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
