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
