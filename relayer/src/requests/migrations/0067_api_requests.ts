import { type Kysely, sql } from "kysely";

/** What keys asked of the API, without headers and bodies, by day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table api_requests (
      id text collate "C" primary key,
      merchant_id text not null,
      livemode boolean not null,
      key_id text not null,
      method text not null,
      path text not null,
      operation text not null,
      status smallint not null,
      code text,
      milliseconds integer not null
    ) partition by range (id)`.execute(db);
  await sql`
    create index api_requests_of_store on api_requests (merchant_id, livemode, id)`.execute(db);
  await sql`
    create index api_requests_refused on api_requests (merchant_id, livemode, id)
    where status >= 400`.execute(db);
}
