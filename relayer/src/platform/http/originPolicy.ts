import type { Request, RequestHandler, Response } from "express";
import type { Config } from "../configuration/config.ts";
import { ApiError } from "../errors.ts";
import type { Authenticator } from "./authenticator.ts";

const EXPOSED =
  "request-id, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset, handsel-replica-lag";

/** Allows one origin to read an answer (CORS). */
export function exposeTo(origin: string, res: Response): void {
  res.setHeader("access-control-allow-origin", origin);
  res.setHeader("access-control-expose-headers", EXPOSED);
  // Helmet's default would hide the answer from cross-origin isolated pages.
  res.setHeader("cross-origin-resource-policy", "cross-origin");
}

/** Allows every origin to read a public answer, without cookies. */
export const allowForeignPages: RequestHandler = (_req, res, next) => {
  exposeTo("*", res);
  next();
};

/** Answers the preflight of a public operation. */
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
 * Answers the preflight of a call with a publishable key. A preflight carries no key, so it is
 * enough that any key lists the origin; the call itself is checked by its own key.
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
 * Rejects a browser's request that a page of another origin started (CSRF). Other clients send no
 * origin, and no cookie that they did not choose to send.
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
