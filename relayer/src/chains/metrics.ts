import { Counter, Gauge } from "prom-client";
import { registry } from "../platform/metrics.ts";

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

export const reorgs = new Counter({
  name: "handsel_chain_reorgs_total",
  help: "Reorgs found",
  labelNames: ["chain"],
  registers: [registry],
});
