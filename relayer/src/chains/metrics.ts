import { Counter, Gauge } from "prom-client";
import { registry } from "../platform/metrics.ts";

export const chainHead = new Gauge({
  name: "handsel_chain_head_block",
  help: "Newest block of the chain, as its providers report it",
  labelNames: ["chain"],
  registers: [registry],
});

export const chainRead = new Gauge({
  name: "handsel_chain_read_block",
  help: "Last block whose logs were read",
  labelNames: ["chain"],
  registers: [registry],
});

export const chainFailures = new Counter({
  name: "handsel_chain_failures_total",
  help: "Failed attempts to read the chain",
  labelNames: ["chain"],
  registers: [registry],
});

export const providerUsable = new Gauge({
  name: "handsel_chain_provider_usable",
  help: "1 if a provider of the chain is healthy, else 0; by its place in CHAINS",
  labelNames: ["chain", "provider"],
  registers: [registry],
});

export const disagreements = new Counter({
  name: "handsel_chain_disagreements_total",
  help: "Times that providers of the chain contradicted each other",
  labelNames: ["chain"],
  registers: [registry],
});

export const reorgs = new Counter({
  name: "handsel_chain_reorgs_total",
  help: "Reorgs found",
  labelNames: ["chain"],
  registers: [registry],
});
