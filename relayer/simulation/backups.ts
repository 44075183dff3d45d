import "./platform.ts";
import { kill } from "./relayerProcess.ts";
import type { Scene } from "./scene.ts";

/** Schema that keeps the copies. */
const COPIES = "backups";

/** Snapshot of the database at one moment of the world, with the key that opens its secrets. */
export interface Backup {
  time: number;
  encryptionKey: Buffer;
}

/** Takes a consistent copy of every table while relayers run; it takes the place of the one before. */
export async function backUp(scene: Scene): Promise<void> {
  const { world, database } = scene;
  world.tell("the database is backed up");
  const encryptionKey = scene.config.encryptionKey;
  await world.during(async () => {
    const copies = (await tablesOf(scene)).map(
      ({ name }) => `create table ${COPIES}.${name} as table public.${name};`,
    );
    await database.admin.query(`
      begin isolation level repeatable read;
      drop schema if exists ${COPIES} cascade;
      create schema ${COPIES};
      ${copies.join("\n")}
      commit`);
  });
  scene.backup = { time: world.time, encryptionKey };
}

/**
 * The machine is lost: every relayer dies, the database is as it was at the last backup, and relayers start
 * on it. What was made since is lost, but the chain and the receivers remember.
 */
export async function restore(scene: Scene): Promise<void> {
  const { world, database, backup } = scene;
  if (!backup) return;
  const minutes = Math.round((world.time - backup.time) / 60_000);
  world.tell(`the backup of ${minutes} minutes ago is restored`);
  const before = scene.processes;
  scene.processes = [];
  await world.during(async () => {
    for (const process of before) await kill(process, database.admin);
    const tables = await tablesOf(scene);
    const names = tables.map(({ name }) => `public.${name}`).join(", ");
    const fills = tables.map(
      ({ name, columns }) =>
        `insert into public.${name} (${columns}) overriding system value select ${columns} from ${COPIES}.${name};`,
    );
    await database.admin.query(`
      begin;
      set local session_replication_role = replica;
      truncate ${names} cascade;
      ${fills.join("\n")}
      commit`);
  });
  scene.config = { ...scene.config, encryptionKey: backup.encryptionKey };
  for (const { head, upsetAt } of [scene.chain]) upsetAt.push(head.number);
}

/** Lists the tables with the columns that are not computed, in a fixed order. */
async function tablesOf({ database }: Scene): Promise<{ name: string; columns: string }[]> {
  const { rows } = await database.admin.query(`
    select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and c.relname not in ('simulated_clock', 'kysely_migration', 'kysely_migration_lock')
    group by c.relname order by c.relname`);
  return rows;
}
