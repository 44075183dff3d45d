import "./platform.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import { Client } from "pg";
import { pino } from "pino";
import { parts } from "../src/parts.ts";
import { openDatabase } from "../src/platform/database/database.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import { atTime } from "./platform.ts";
import { Random } from "./random.ts";
import type { World } from "./world.ts";

/** Unix milliseconds at which every simulation begins. */
export const BEGINNING = Date.UTC(2030, 0, 7);

/**
 * Functions that take the place of PostgreSQL's own in the search path: the database's clock is the
 * world's. What its server does by itself, such as ending statements, goes by the machine's.
 */
const CLOCK = `
  create table simulated_clock (value timestamptz not null);
  insert into simulated_clock values (to_timestamp(${BEGINNING} / 1000.0));
  create function now() returns timestamptz language sql stable as 'select value from public.simulated_clock';
  create function clock_timestamp() returns timestamptz language sql stable as 'select value from public.simulated_clock';`;

/** Binds what the tables fill in by themselves to that clock. */
const DEFAULTS = `
  do $$
  declare found record;
  begin
    for found in
      select c.oid::regclass as owner, a.attname as name, pg_get_expr(d.adbin, d.adrelid) as value
      from pg_attrdef d
      join pg_class c on c.oid = d.adrelid
      join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
      where pg_get_expr(d.adbin, d.adrelid) ~ '(now|clock_timestamp)\\(\\)'
    loop
      execute format('alter table %s alter column %I set default %s', found.owner, found.name,
        regexp_replace(found.value, '(pg_catalog\\.)?(now|clock_timestamp)\\(\\)', 'public.\\2()', 'g'));
    end loop;
  end $$`;

/** PostgreSQL of the simulations of one run. */
export class Databases {
  readonly #postgres: Postgres;
  readonly #folder: string;
  #count = 0;

  private constructor(postgres: Postgres, folder: string) {
    this.#postgres = postgres;
    this.#folder = folder;
  }

  static async start(): Promise<Databases> {
    const folder = await mkdtemp(join(tmpdir(), "handsel-simulation-"));
    const postgres = await startPostgres({
      dataDir: join(folder, "postgres"),
      port: await freePort(),
    });
    const server = await connect(postgres.url("postgres"));
    // What vacuum finds out would change plans in the middle.
    await server.query("alter system set autovacuum = off");
    await server.query("select pg_reload_conf()");
    await postgres.createDatabase("migrated");
    await server.query("alter database migrated set search_path = public, pg_catalog");
    await server.end();
    const template = await connect(postgres.url("migrated"));
    await template.query(CLOCK);
    const db = openDatabase(postgres.url("migrated"), pino({ level: "silent" }));
    await atTime(BEGINNING, new Random(0), () => migrate(db, parts));
    await db.destroy();
    await template.query(DEFAULTS);
    await template.end();
    return new Databases(postgres, folder);
  }

  /** Makes a database whose clock is the world's, and a connection that the simulation alone uses. */
  async create(world: World): Promise<Database> {
    this.#count += 1;
    const name = `simulation_${this.#count}`;
    const server = await connect(this.#postgres.url("postgres"));
    await server.query(`create database ${name} template migrated`);
    await server.query(`alter database ${name} set search_path = public, pg_catalog`);
    // A statement in a circle of locks ends before the world has taken many steps.
    await server.query(`alter database ${name} set deadlock_timeout = '10ms'`);
    const url = this.#postgres.url(name);
    const admin = await connect(url);
    world.onTime = async () => {
      await admin.query("update simulated_clock set value = to_timestamp($1 / 1000.0)", [
        world.time,
      ]);
    };
    world.findBlocked = async (backends) => {
      const { rows } = await admin.query<{ pid: number; blockers: number[] }>(
        `select pid, blockers from unnest($1::int[]) as pid, pg_blocking_pids(pid) as blockers
        where cardinality(blockers) > 0`,
        [backends],
      );
      return new Map(rows.map(({ pid, blockers }) => [pid, blockers]));
    };
    await world.onTime();
    const remove = async () => {
      await admin.end();
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    };
    return { url, admin, remove };
  }

  async stop(): Promise<void> {
    await this.#postgres.remove();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

export interface Database {
  url: string;
  admin: Client;
  remove(): Promise<void>;
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  client.on("error", () => {});
  await client.connect();
  return client;
}
