import type { Pool } from "pg";
import { Counter, Gauge } from "prom-client";
import { registry } from "../metrics.ts";

/** Pools that are open: one in a relayer, and one more for its replica. */
export const openPools = new Set<Pool>();

new Gauge({
  name: "handsel_database_connections",
  help: "Connections to PostgreSQL that are busy or idle, and requests waiting for one",
  labelNames: ["state"],
  registers: [registry],
  collect() {
    const sum = (count: (pool: Pool) => number) =>
      [...openPools].reduce((total, pool) => total + count(pool), 0);
    this.set(
      { state: "busy" },
      sum((pool) => pool.totalCount - pool.idleCount),
    );
    this.set(
      { state: "idle" },
      sum((pool) => pool.idleCount),
    );
    this.set(
      { state: "waiting" },
      sum((pool) => pool.waitingCount),
    );
  },
});

export const databaseRefusals = new Counter({
  name: "handsel_database_refusals_total",
  help: "Attempts to get a connection that PostgreSQL refused, or that none was free for",
  labelNames: ["reason"],
  registers: [registry],
});

/** Replicas that are watched, of which a relayer has at most one. */
export const watchedReplicas = new Set<{
  readonly state: { usable: boolean; lag_seconds: number | null };
}>();

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
