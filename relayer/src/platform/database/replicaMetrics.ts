import { Counter, Gauge } from "prom-client";
import { registry } from "../metrics.ts";
import type { ReadReplica } from "./readReplica.ts";

/** Replicas that are watched, of which a relayer has at most one. */
export const watchedReplicas = new Set<ReadReplica>();

new Gauge({
  name: "handsel_replica_lag_seconds",
  help: "Seconds by which the replica of DATABASE_READ_URL is behind the primary at most",
  registers: [registry],
  collect() {
    for (const { state } of watchedReplicas) {
      this.set(state.lag_seconds ?? Number.POSITIVE_INFINITY);
    }
  },
});

new Gauge({
  name: "handsel_replica_usable",
  help: "1 if lists are read from the replica, 0 if all are read from the primary",
  registers: [registry],
  collect() {
    for (const { state } of watchedReplicas) this.set(state.usable ? 1 : 0);
  },
});

export const lists = new Counter({
  name: "handsel_replica_lists_total",
  help: "Lists and exports that the replica may answer, by the server that did",
  labelNames: ["from"],
  registers: [registry],
});
