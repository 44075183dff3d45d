import type { RequestHandler } from "express";
import { newId } from "../ids.ts";

/** The version of the API's shapes: a date. */
export const API_VERSION = "2026-11-23";

/** Names each request, in its answer and in the log, so that the two can be found from each other. */
export const requestId: RequestHandler = (req, res, next) => {
  req.id = newId("req");
  res.setHeader("request-id", req.id);
  res.setHeader("handsel-version", API_VERSION);
  next();
};
