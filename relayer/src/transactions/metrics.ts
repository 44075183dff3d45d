import { Counter, Gauge } from "prom-client";
import { registry } from "../platform/metrics.ts";

export const relayBalance = new Gauge({
  name: "handsel_relay_balance_coins",
  help: "Balance of a hot wallet, in the chain's own coin",
  labelNames: ["chain", "address"],
  registers: [registry],
});

export const relayReverts = new Counter({
  name: "handsel_relay_reverts_total",
  help: "Relayed transactions that were mined and reverted, by the error code of the reason",
  labelNames: ["chain", "reason"],
  registers: [registry],
});

export const relaysStuck = new Counter({
  name: "handsel_relay_stuck_total",
  help: "Relays whose transaction was not mined for very long",
  labelNames: ["chain"],
  registers: [registry],
});
