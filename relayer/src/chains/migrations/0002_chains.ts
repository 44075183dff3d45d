import { type Kysely, sql } from "kysely";

/** Logs, block hashes and cursors of the chains. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table chain_cursors (
      chain_id integer not null,
      contract text not null,
      block_number bigint not null,
      block_hash text,
      block_time bigint not null,
      confirmed_block bigint not null,
      finalized_block bigint not null,
      block_tags text[] not null default '{}',
      primary key (chain_id, contract)
    )`.execute(db);
  await sql`
    create table chain_blocks (
      chain_id integer not null,
      contract text not null,
      number bigint not null,
      hash text not null,
      primary key (chain_id, contract, number)
    )`.execute(db);
  await sql`
    create table chain_logs (
      chain_id integer not null,
      block_hash text not null,
      transaction_hash text not null,
      log_index integer not null,
      contract text not null,
      block_number bigint not null,
      block_time bigint not null,
      topics text[] not null,
      data text not null,
      payment_id text,
      confirmation text not null,
      requirement text,
      primary key (chain_id, block_hash, transaction_hash, log_index)
    )`.execute(db);
  await sql`
    create index on chain_logs (chain_id, contract, block_number)`.execute(db);
  await sql`
    create index on chain_logs (payment_id)`.execute(db);
  await sql`
    create index on chain_logs (chain_id, contract, block_number)
      where confirmation <> 'finalized'`.execute(db);
}
