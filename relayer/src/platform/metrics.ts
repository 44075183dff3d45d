import type { RequestHandler } from "express";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Metrics of `GET /metrics`. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const requestSeconds = new Histogram({
  name: "handsel_http_request_seconds",
  help: "Time to answer a request",
  labelNames: ["operation", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [registry],
});

/** Measures latency by operation: a path would make one label for each id. */
export const measureRequests: RequestHandler = (_req, res, next) => {
  const stop = requestSeconds.startTimer();
  res.on("finish", () => {
    stop({ operation: res.locals.operation ?? "none", status: res.statusCode });
  });
  next();
};
