import "./platform.ts";
import type { EncryptionKey } from "../src/platform/crypto/seal.ts";
import { pause, type Scene } from "./scene.ts";

/** Schema that keeps the copies. */
const COPIES = "backups";

/** Snapshot of the database at one moment of the world, with the key that opens its secrets. */
export interface Backup {
  time: number;
  encryptionKey: EncryptionKey;
}

/** Takes a consistent copy of every table while relayers run; it takes the place of the one before. */
export async function backUp(scene: Scene): Promise<void> {
  const { world, database } = scene;
  const copyAll = async () => {
    // The copy would wait for a process that changes a table, and the world for the copy.
    const locks = await database.admin.query(`
      select 1 from pg_locks where mode = 'AccessExclusiveLock' and locktype = 'relation' limit 1`);
    if (locks.rows.length > 0) return false;
    const copies = (await tablesOf(scene)).map(
      ({ name }) => `create table ${COPIES}.${name} as table public.${name};`,
    );
    await database.admin.query(`
      begin isolation level repeatable read;
      drop schema if exists ${COPIES} cascade;
      create schema ${COPIES};
      ${copies.join("\n")}
      commit`);
    scene.backup = { time: world.time, encryptionKey: scene.config.encryptionKey };
    return true;
  };
  while (!(await world.during(copyAll)).result) await pause(scene, 100, 1_000);
  world.tell("the database is backed up");
}

/**
 * Makes the database as it was at the last backup. What was made since is lost, but the chain and the
 * receivers remember. Nothing may use the database meanwhile.
 */
export async function restore(scene: Scene): Promise<void> {
  const { world, database, backup, chain } = scene;
  if (!backup) throw new Error("there is no backup");
  const minutes = Math.round((world.time - backup.time) / 60_000);
  world.tell(`the backup of ${minutes} minutes ago is restored`);
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
  scene.config = { ...scene.config, encryptionKey: backup.encryptionKey };
  chain.upsetAt.push(chain.head.number);
  await forgetLost(scene);
}

/** Merchants learn which of their checkouts are lost. */
async function forgetLost({ database, merchants }: Scene): Promise<void> {
  const { rows } = await database.admin.query<{ id: string }>("select id from checkouts");
  const known = new Set(rows.map(({ id }) => id));
  for (const merchant of merchants) {
    merchant.orders = merchant.orders.filter(({ checkoutId }) => known.has(checkoutId));
  }
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
