import type { Kysely } from "kysely";
import { Client, type QueryResultRow } from "pg";
import type { Logger } from "pino";
import type { Config } from "../configuration/config.ts";
import { startLoop } from "../loop.ts";
import type { Worker } from "../part.ts";
import { type Database, openServingDatabase } from "./database.ts";
import type { ReadReplica, ReplicaState } from "./readReplica.ts";
import { watchedReplicas } from "./replicaMetrics.ts";

/** Milliseconds between two comparisons with the primary. */
const INTERVAL_MS = 500;
/** Milliseconds that a server may take to answer a comparison, and that a list waits for a connection. */
const PATIENCE_MS = 2_000;
/** The most moments to remember: enough for the greatest lag that can be configured. */
const MOST_AHEAD = 10_000;

/** Moment of the primary: whatever was committed before it is in the log up to a position. */
interface Moment {
  /** Milliseconds of this process's steady clock. */
  at: number;
  position: bigint;
}

/** What a replica needs of the configuration. */
interface Options extends Pick<Config, "databaseUrl"> {
  replica: NonNullable<Config["replica"]>;
}

/**
 * Streaming replica for what may be a little old. Its lag is the age of the newest moment of the primary that it is
 * known to have replayed. Moments are told by positions of the log, so an idle primary does not look like a lagging
 * replica; and a replica of which nothing is heard lags more and more.
 */
export class Replica implements ReadReplica {
  readonly #log: Logger;
  readonly #options: Options;
  #db: Kysely<Database>;
  /** Moments that it may not have replayed yet, the oldest first. */
  #ahead: Moment[] = [];
  #timeline = "";
  #replayedAt: number | null = null;
  /** Why it could not be compared. */
  #failure: Error | null = new Error("The replica has not been compared with the primary yet.");
  #wasUsable = false;
  /** When each merchant last changed something through this process. */
  readonly #written = new Map<string, number>();
  #lost = new AbortController();

  constructor(options: Options, log: Logger) {
    this.#options = options;
    this.#log = log;
    this.#db = this.#open();
  }

  get db(): Kysely<Database> {
    return this.#db;
  }

  get state(): ReplicaState {
    const { maxLag } = this.#options.replica;
    const lag = this.#replayedAt === null ? null : (performance.now() - this.#replayedAt) / 1_000;
    const late = `The replica is more than ${maxLag} s behind.`;
    const problem = this.#failure?.message ?? (lag === null || lag > maxLag ? late : null);
    return { usable: problem === null, lag_seconds: lag, problem };
  }

  lagFor(merchantId: string): number | null {
    const { usable, lag_seconds } = this.state;
    const written = this.#written.get(merchantId);
    const hasIt =
      written === undefined || (this.#replayedAt !== null && written < this.#replayedAt);
    return usable && hasIt ? lag_seconds : null;
  }

  noteWrite(merchantId: string): void {
    this.#written.set(merchantId, performance.now());
  }

  async whileItAnswers<Result>(work: Promise<Result>): Promise<Result> {
    const { signal } = this.#lost;
    const lost = Promise.withResolvers<never>();
    const give = () => lost.reject(new Error("the replica does not answer any more"));
    signal.addEventListener("abort", give, { once: true });
    try {
      return await Promise.race([work, lost.promise]);
    } finally {
      signal.removeEventListener("abort", give);
    }
  }

  /** Compares the replica with the primary again and again, over a connection of its own to each. */
  watch(): Worker {
    const primary = new Session(this.#options.databaseUrl);
    const standby = new Session(this.#options.replica.url);
    watchedReplicas.add(this);
    const loop = startLoop({
      name: "replica",
      intervalMs: INTERVAL_MS,
      log: this.#log,
      run: async () => {
        this.#conclude(await this.#compare(primary, standby));
        return false;
      },
    });
    return {
      stop: async () => {
        await loop.stop();
        watchedReplicas.delete(this);
        await Promise.all([primary.end(), standby.end(), this.#db.destroy()]);
      },
    };
  }

  #open(): Kysely<Database> {
    const { url, connections } = this.#options.replica;
    return openServingDatabase(url, this.#log, connections, { waitMs: PATIENCE_MS });
  }

  /** Compares once; returns why that failed. */
  async #compare(primary: Session, standby: Session): Promise<Error | null> {
    const at = performance.now();
    const there = await primary.ask<PrimaryRow>(PRIMARY);
    if (there instanceof Error) {
      return new Error("The replica cannot be compared: the primary does not answer.", {
        cause: there,
      });
    }
    // After a failover, positions of the old log say nothing about the new one.
    if (there.timeline !== this.#timeline) this.#ahead = [];
    this.#timeline = there.timeline;
    if (this.#ahead.length < MOST_AHEAD) {
      this.#ahead.push({ at, position: BigInt(there.position) });
    }
    const here = await standby.ask<StandbyRow>(STANDBY);
    if (here instanceof Error) {
      return new Error("The replica does not answer.", { cause: here });
    }
    if (here.position === null || here.system !== there.system) {
      return new Error("DATABASE_READ_URL names no standby of the server of DATABASE_URL.");
    }
    const position = BigInt(here.position);
    const replayed = this.#ahead.findLastIndex((moment) => moment.position <= position);
    this.#replayedAt = this.#ahead[replayed]?.at ?? this.#replayedAt;
    this.#ahead.splice(0, replayed + 1);
    return null;
  }

  #conclude(failure: Error | null): void {
    const isNew = failure !== null && this.#failure === null;
    this.#failure = failure;
    // Whenever the replica is used, it has what is older than the greatest lag.
    const oldest = performance.now() - this.#options.replica.maxLag * 1_000;
    for (const [merchant, at] of this.#written) if (at < oldest) this.#written.delete(merchant);
    const { usable, problem, lag_seconds: lagSeconds } = this.state;
    if (usable !== this.#wasUsable) {
      if (usable) this.#log.info({ lagSeconds }, "lists are read from the replica");
      else this.#log.warn({ problem, lagSeconds, err: failure }, "the replica is not used");
    }
    this.#wasUsable = usable;
    if (isNew) this.#leave();
  }

  /** Leaves statements and connections that may hang. */
  #leave(): void {
    this.#lost.abort();
    this.#lost = new AbortController();
    void this.#db.destroy();
    this.#db = this.#open();
  }
}

interface PrimaryRow extends QueryResultRow {
  position: string;
  timeline: string;
  system: string;
}

interface StandbyRow extends QueryResultRow {
  /** Null on a server that is no standby. */
  position: string | null;
  system: string;
}

const PRIMARY = `
  select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as position,
    left(pg_walfile_name(pg_current_wal_lsn()), 8) as timeline, system_identifier as system
  from pg_control_system()`;

const STANDBY = `
  select case when pg_is_in_recovery() then pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') end as position,
    system_identifier as system
  from pg_control_system()`;

/** Connection for one short question after another; a new one after a failure. */
class Session {
  readonly #url: string;
  #client: Client | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** Returns the only row of the answer, or why there is none. */
  async ask<Row extends QueryResultRow>(text: string): Promise<Row | Error> {
    try {
      this.#client ??= await connect(this.#url);
      const { rows } = await this.#client.query<Row>(text);
      return rows[0] ?? new RangeError("the server answered without a row");
    } catch (error) {
      await this.end();
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  async end(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => {});
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({
    ...{ connectionString: url, application_name: "handsel_replica" },
    ...{ connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS },
  });
  // The next question notices a connection that broke.
  client.on("error", () => {});
  await client.connect();
  return client;
}
