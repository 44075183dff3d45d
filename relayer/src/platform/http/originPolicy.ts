import type { Request, RequestHandler, Response } from "express";
import type { Config } from "../configuration/readConfig.ts";
import type { Deps } from "../deps.ts";
import { ApiError } from "../errors.ts";
import type { UsedKey } from "../../accounts/findMerchantByApiKey.ts";
import { isListedOrigin } from "../../accounts/isListedOrigin.ts";

const EXPOSED = "request-id, retry-after";

/** Lets pages of every origin read a public answer; they never get to use a cookie. */
export const allowForeignPages: RequestHandler = (_req, res, next) => {
  res.setHeader("access-control-allow-origin", "*");
  res.setHeader("access-control-expose-headers", EXPOSED);
  // Helmet's default would keep the answer from pages that isolate themselves.
  res.setHeader("cross-origin-resource-policy", "cross-origin");
  next();
};

/** Answers a browser that asks first, before a page of another origin calls. */
export function allowPreflight(method: string): RequestHandler {
  return (_req, res) => {
    res.setHeader("access-control-allow-origin", "*");
    res.setHeader("access-control-allow-methods", method);
    res.setHeader("access-control-allow-headers", "content-type");
    res.setHeader("access-control-max-age", "86400");
    res.status(204).end();
  };
}

/**
 * Lets the page that uses a publishable key read the answer, if the key names its origin. Any other
 * kind of key in a page is a mistake: the page does not get to read what it answers.
 * @throws ApiError origin_forbidden for a page that the key does not name
 */
export function allowListedPage(key: UsedKey | null, req: Request, res: Response): void {
  res.vary("origin");
  const { origin } = req.headers;
  if (key?.kind !== "publishable" || origin === undefined) return;
  if (!key.origins.includes(origin)) {
    throw new ApiError(
      "origin_forbidden",
      "This key does not name this page's origin: make one with it in `origins`.",
    );
  }
  res.setHeader("access-control-allow-origin", origin);
  res.setHeader("access-control-expose-headers", EXPOSED);
  res.setHeader("cross-origin-resource-policy", "cross-origin");
}

/**
 * Answers a browser that asks first, before a page calls with a publishable key: it does not tell
 * which, so some key must name the page. The call itself is judged by its key.
 */
export function allowListedPreflight({ db }: Deps, method: string): RequestHandler {
  return async (req, res) => {
    const { origin } = req.headers;
    res.vary("origin");
    if (origin !== undefined && (await isListedOrigin(db, origin))) {
      res.setHeader("access-control-allow-origin", origin);
      res.setHeader("access-control-allow-methods", method);
      res.setHeader("access-control-allow-headers", "authorization, handsel-version");
      res.setHeader("access-control-max-age", "600");
    }
    res.status(204).end();
  };
}

/**
 * Refuses a browser's request that another origin's page started. What is not a browser says
 * nothing about origins, and has no cookie that it did not choose to send.
 * @throws ApiError origin_forbidden
 */
export function requireSameOrigin(config: Config, req: Request): void {
  const { origin } = req.headers;
  const site = req.headers["sec-fetch-site"];
  const foreign =
    (origin !== undefined && origin !== config.publicUrl) ||
    (site !== undefined && site !== "same-origin" && site !== "none");
  if (foreign) {
    throw new ApiError(
      "origin_forbidden",
      `This can only be done from a page of ${config.publicUrl}: open it there.`,
    );
  }
}
