import type { RequestHandler } from "express";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What `GET /metrics` shows. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const requestSeconds = new Histogram({
  name: "handsel_http_request_seconds",
  help: "Time to answer a request",
  labelNames: ["operation", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [registry],
});

export const chainHead = new Gauge({
  name: "handsel_chain_head_block",
  help: "Newest block that the chain's node told of",
  labelNames: ["chain"],
  registers: [registry],
});

export const chainRead = new Gauge({
  name: "handsel_chain_read_block",
  help: "Last block whose events were read",
  labelNames: ["chain"],
  registers: [registry],
});

export const chainFailures = new Counter({
  name: "handsel_chain_failures_total",
  help: "Attempts to read a chain that failed",
  labelNames: ["chain"],
  registers: [registry],
});

export const providerUsable = new Gauge({
  name: "handsel_chain_provider_usable",
  help: "Whether a provider of the chain is healthy, by its place in the configuration",
  labelNames: ["chain", "provider"],
  registers: [registry],
});

export const disagreements = new Counter({
  name: "handsel_chain_disagreements_total",
  help: "Times that providers of a chain contradicted each other, and nothing was believed",
  labelNames: ["chain"],
  registers: [registry],
});

export const reorganisations = new Counter({
  name: "handsel_chain_reorganisations_total",
  help: "Reorganisations found",
  labelNames: ["chain"],
  registers: [registry],
});

export const relayBalance = new Gauge({
  name: "handsel_relay_balance_coins",
  help: "What a hot wallet has, in the chain's own coin",
  labelNames: ["chain", "address"],
  registers: [registry],
});

export const relaysStuck = new Counter({
  name: "handsel_relay_stuck_total",
  help: "Relayed payments that were not mined for very long",
  labelNames: ["chain"],
  registers: [registry],
});

export const webhookAttempts = new Counter({
  name: "handsel_webhook_attempts_total",
  help: "Attempts to deliver a webhook, by the kind of the answer",
  labelNames: ["answer"],
  registers: [registry],
});

/** Times each request by its operation, never by its path: that would be a label for each id. */
export const measureRequests: RequestHandler = (_req, res, next) => {
  const stop = requestSeconds.startTimer();
  res.on("finish", () => {
    stop({ operation: res.locals.operation ?? "none", status: res.statusCode });
  });
  next();
};
