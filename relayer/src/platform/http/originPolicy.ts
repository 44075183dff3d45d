import type { Request, RequestHandler, Response } from "express";
import type { Config } from "../configuration/config.ts";
import { ApiError } from "../errors.ts";
import type { Authenticator } from "./authenticator.ts";

const EXPOSED = "request-id, retry-after";

/** Lets a page of one origin read an answer. */
export function exposeTo(origin: string, res: Response): void {
  res.setHeader("access-control-allow-origin", origin);
  res.setHeader("access-control-expose-headers", EXPOSED);
  // Helmet's default would keep the answer from pages that isolate themselves.
  res.setHeader("cross-origin-resource-policy", "cross-origin");
}

/** Lets pages of every origin read a public answer; they never get to use a cookie. */
export const allowForeignPages: RequestHandler = (_req, res, next) => {
  exposeTo("*", res);
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
 * Answers a browser's preflight, before a page calls with a key of its own: it does not tell which
 * key, so some key must name the page. The call itself is judged by its key.
 */
export function allowListedPreflight(
  { isPageListed }: Pick<Authenticator, "isPageListed">,
  method: string,
): RequestHandler {
  return async (req, res) => {
    const { origin } = req.headers;
    res.vary("origin");
    if (origin !== undefined && (await isPageListed(origin))) {
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
export function requireSameOrigin(config: Pick<Config, "publicUrl">, req: Request): void {
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
