import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { parts } from "../../parts.ts";
import { migrate, migrateTo } from "../../platform/database/migrate.ts";
import { merchantAccount } from "../../testing/testChain.ts";
import { createEmptyDatabase } from "../../testing/testDatabase.ts";
import { createMerchant } from "../createMerchant.ts";
import { findMemberships } from "./findMembership.ts";

const database = await createEmptyDatabase();
const later = await createEmptyDatabase();
afterAll(() => Promise.all([database.remove(), later.remove()]));

test("a merchant of before becomes an organisation with one store, whose owner is its wallet", async () => {
  const { db } = database;
  const { address } = merchantAccount;
  const digits = "0197f0c2d3e47a5b8c6d9e0f1a2b3c4d";
  await migrateTo(db, parts, "0009_rates");
  await sql`
    insert into merchants (id, name, address, payee, contract_chains)
    values (${`mer_${digits}`}, 'Demo Shop', ${address}, ${address}, '{1,10}')`.execute(db);
  await migrate(db, parts);
  const [store, ...others] = await findMemberships(db, `acc_${digits}`);
  expect(others).toEqual([]);
  expect(store).toMatchObject({
    ...{ organisationId: `org_${digits}`, role: "owner", requireSecondFactor: false },
    merchant: { id: `mer_${digits}`, address, payee: address, payees: {} },
  });
  const wallets = await db.selectFrom("account_wallets").selectAll().execute();
  expect(wallets).toMatchObject([{ address, contract_chains: [1, 10] }]);
  // And the command finds it, as before.
  const again = await createMerchant(db, { name: "Demo Shop", address, live: false });
  expect(again.merchantId).toBe(`mer_${digits}`);
  expect(await db.selectFrom("organisations").select("id").execute()).toHaveLength(1);
  const two = await Promise.all(
    [1, 2].map(() =>
      createMerchant(db, {
        ...{ name: "Second", address: "0x00000000000000000000000000000000000000Aa", live: false },
      }),
    ),
  );
  expect(new Set(two.map(({ merchantId }) => merchantId)).size).toBe(1);
});

test("a session that began before a second factor was read from the account owes one as any other", async () => {
  const { db } = later;
  await migrateTo(db, parts, "0024_wallet_backups");
  await sql`insert into accounts (id) values ('acc_1')`.execute(db);
  await sql`
    insert into sessions (id, token_hash, account_id, second_factor, sealed_client, expires_at)
    values ('ses_1', '\\x01', 'acc_1', 'none', '\\x01', now() + interval '1 hour')`.execute(db);
  await migrate(db, parts);
  expect(await db.selectFrom("sessions").select(["id", "second_factor"]).execute()).toEqual([
    { id: "ses_1", second_factor: "required" },
  ]);
});
