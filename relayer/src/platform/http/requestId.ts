import type { Request, RequestHandler } from "express";
import { ApiError } from "../errors.ts";
import { newId } from "../ids.ts";

/** Version of the API: a date. */
export const API_VERSION = "2026-11-23";

declare module "node:http" {
  interface IncomingMessage {
    /** Given by {@link requestId}. */
    id: string;
  }
}

const HEADER = "handsel-version";

/** Gives each request an id, in its answer and in the log, to find one from the other. */
export const requestId: RequestHandler = (req, res, next) => {
  req.id = newId("req");
  res.setHeader("request-id", req.id);
  res.setHeader(HEADER, API_VERSION);
  next();
};

/**
 * Rejects a request for another version of the API. Without the header the newest version counts.
 * @throws ApiError unknown_version
 */
export function requireKnownVersion(req: Request): void {
  const version = req.get(HEADER);
  if (version === undefined || version === API_VERSION) return;
  throw new ApiError(
    "unknown_version",
    `This version of the API does not exist: use ${API_VERSION}, or leave Handsel-Version out.`,
    HEADER,
  );
}
