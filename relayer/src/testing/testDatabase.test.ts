import { createHash } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { newApiKey } from "../accounts/apiKey.ts";
import { createEmptyDatabase } from "./testDatabase.ts";

test.each([
  ["a text", "text", newApiKey(true)],
  ["bytes", "bytea", Buffer.from(`{"key":"${newApiKey(true)}"}`)],
  ["JSON", "jsonb", JSON.stringify({ key: newApiKey(true) })],
])("a database with a secret in %s fails its test file", async (_, type, value) => {
  const database = await createEmptyDatabase();
  await sql.raw(`create table things (kept ${type})`).execute(database.db);
  await sql`insert into things values (${value})`.execute(database.db);
  await expect(database.remove()).rejects.toThrow(/secrets in plain text: API key: hs_sk_live_/);
});

test("a database with the hash of a secret fails nothing", async () => {
  const database = await createEmptyDatabase();
  await sql`create table things (kept bytea)`.execute(database.db);
  const hash = createHash("sha256").update(newApiKey(true)).digest();
  await sql`insert into things values (${hash})`.execute(database.db);
  await database.remove();
});
