import { Counter, Gauge } from "prom-client";
import { registry } from "../platform/metrics.ts";

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
