import type { Request, RequestHandler } from "express";
import { ApiError } from "../errors.ts";
import { newId } from "../ids.ts";

/** The version of the API's shapes: a date. */
export const API_VERSION = "2026-11-23";

const HEADER = "handsel-version";

/** Names each request, in its answer and in the log, so that the two can be found from each other. */
export const requestId: RequestHandler = (req, res, next) => {
  req.id = newId("req");
  res.setHeader("request-id", req.id);
  res.setHeader(HEADER, API_VERSION);
  next();
};

/**
 * Refuses a request that was written for shapes which this server does not have; without the
 * header it gets the newest.
 * @throws ApiError unknown_version
 */
export function requireKnownVersion(req: Request): void {
  const version = req.get(HEADER);
  if (version === undefined || version === API_VERSION) return;
  throw new ApiError(
    "unknown_version",
    `There is no version of that name: use ${API_VERSION}, or leave Handsel-Version out.`,
    HEADER,
  );
}
