import { setTimeout as sleep } from "node:timers/promises";
import { Pool, type PoolClient, type PoolConfig, type PoolOptions } from "pg";
import type { Logger } from "pino";
import { databaseRefusals, openPools } from "./metrics.ts";
import { sendByName } from "./prepared.ts";
import { NoConnectionError } from "./unavailable.ts";

/** Milliseconds that a request waits for a connection by default: a short failure of the server is not noticed. */
const WAIT_MS = 5_000;
/** Milliseconds between two attempts to connect. */
const RETRY_MS = 200;
/** Milliseconds until a pool that the server has limited tries to grow again. */
const LIMITED_MS = 10_000;

/** PostgreSQL's code for a server, database or role without a free connection. */
const TOO_MANY = "53300";
/** Beginnings of codes that waiting does not change: wrong password, unknown role or database. */
const lasting = ["28", "3D", "42"];

/** Connection pool that waits, for a bounded time, for a server that refuses connections. */
export class PatientPool {
  readonly #pool: Pool;
  readonly #log: Logger;
  readonly #wanted: number;
  readonly #waitMs: number;

  constructor(config: PoolConfig & { max: number }, log: Logger) {
    this.#waitMs = config.connectionTimeoutMillis ?? WAIT_MS;
    this.#pool = new Pool({ ...config, connectionTimeoutMillis: this.#waitMs });
    this.#log = log;
    this.#wanted = config.max;
    // An error event without a listener ends the process: each connection has one, idle or in use.
    this.#pool.on("connect", (client) => {
      client.on("error", (error) => log.warn({ err: error }, "lost a database connection"));
      sendByName(client);
    });
    // The pool repeats errors of idle connections, which are logged above.
    this.#pool.on("error", () => {});
    openPools.add(this.#pool);
  }

  get options(): PoolOptions {
    return this.#pool.options;
  }

  /** @throws NoConnectionError if no connection is free, or the server accepts none, for the time to wait */
  async connect(): Promise<PoolClient> {
    const deadline = Date.now() + this.#waitMs;
    for (;;) {
      try {
        return await this.#pool.connect();
      } catch (error) {
        const code = error instanceof Error && "code" in error ? `${error.code}` : "";
        databaseRefusals.inc({ reason: code === TOO_MANY ? "too_many" : "other" });
        if (code === TOO_MANY) this.#keepToLimit();
        const hopeless =
          this.#pool.ending || lasting.some((beginning) => code.startsWith(beginning));
        if (hopeless || Date.now() >= deadline) {
          throw new NoConnectionError("no database connection", { cause: error });
        }
        await sleep(RETRY_MS);
      }
    }
  }

  end(): Promise<void> {
    openPools.delete(this.#pool);
    return this.#pool.end();
  }

  /** Makes do with the connections that there are, so that requests queue for them, for a while. */
  #keepToLimit(): void {
    const { options, totalCount } = this.#pool;
    if (options.max < this.#wanted) return;
    options.max = Math.max(totalCount, 1);
    this.#log.warn(
      { wanted: this.#wanted, connections: options.max },
      "PostgreSQL refuses more connections: lower DATABASE_CONNECTIONS, or raise the limit of its role or server",
    );
    setTimeout(() => {
      options.max = this.#wanted;
    }, LIMITED_MS).unref();
  }
}
