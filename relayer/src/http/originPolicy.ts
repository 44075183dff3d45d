import type { Request, RequestHandler } from "express";
import type { Config } from "../config.ts";
import { ApiError } from "../errors.ts";

/** Lets pages of every origin read a public answer; they never get to use a cookie. */
export const allowForeignPages: RequestHandler = (_req, res, next) => {
  res.setHeader("access-control-allow-origin", "*");
  res.setHeader("access-control-expose-headers", "request-id, retry-after");
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
