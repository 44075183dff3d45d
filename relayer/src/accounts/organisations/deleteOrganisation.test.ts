/** What an organisation takes along, and what its deletion leaves in the raw tables. */

import { termsToJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { secretsIn } from "@handsel/services/secretsIn";
import { sql } from "kysely";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parts } from "../../parts.ts";
import { sealedColumns } from "../../platform/database/rotateKey.ts";
import { newId } from "../../platform/ids.ts";
import { logOf } from "../../requests/part.ts";
import { eventually } from "../../testing/eventually.ts";
import {
  asPayer,
  checkout,
  cookie,
  ofPayment,
  proposal,
} from "../../testing/everyOperation/objects.ts";
import {
  accountOf,
  addedWallet,
  call,
  memberSession,
  ownOrganisation,
  payoutChange,
  refusal,
} from "../../testing/everyOperation/people.ts";
import {
  catchUp,
  chain,
  database,
  deps,
  lamp,
  make,
  merchant,
  resetLimits,
  server,
  startWorld,
  stopWorld,
} from "../../testing/everyOperation/world.ts";
import { columnForms, everyRow } from "../../testing/everyRow.ts";
import { merchantAccount, operatorAccount } from "../../testing/testChain.ts";
import { createOtherMerchant } from "../../testing/testServer.ts";
import { waitingForLock } from "../../testing/waitingForLock.ts";
import { verifyAuditOf } from "../audit/verifyAudit.ts";
import { createMerchant } from "../createMerchant.ts";
import { storeTablesOf } from "./organisationRows.ts";

beforeAll(() => startWorld());
afterAll(stopWorld);
beforeEach(resetLimits);

type Headers = Record<string, string>;

/** Tables that hold nothing of an organisation, each with what it is about. */
const others: Readonly<Record<string, string>> = {
  account_notices: "accounts",
  account_wallets: "accounts",
  accounts: "accounts",
  authenticators: "accounts",
  chain_blocks: "chains",
  chain_cursors: "chains",
  chain_logs: "chains",
  factor_resets: "accounts",
  installation: "the server",
  kysely_migration: "the server",
  kysely_migration_lock: "the server",
  passkey_challenges: "accounts",
  passkeys: "accounts",
  payer_sessions: "payers",
  recovery_codes: "accounts",
  relay_accounts: "the server",
  relay_budgets: "two days of gas",
  retired_quote_keys: "the server",
  sessions: "accounts",
  sign_in_nonces: "accounts",
  trusted_devices: "accounts",
  wallet_backups: "accounts",
};

test("every table says what the deletion of an organisation does to it", async () => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
      and not relispartition`.execute(database.db);
  const declared = storeTablesOf(parts).map(({ table }) => table);
  expect([...declared, ...Object.keys(others)].sort()).toEqual(rows.map(({ name }) => name).sort());
});

/** What is personal in the organisation's rows, as it was sent. */
const personal = {
  customer: "Frida Kessel",
  email: "frida@kessel.example",
  phone: "+49 30 7788990",
  message: "The blue lamp for Frida, please",
  statement: "Frida's lamp arrived broken",
  note: "Half of it back to Frida",
  known: "Frida of the market stall",
  remark: "Frida collects celadon",
  profile: "care@alder.example",
  label: "Safe of Maren",
  hook: "http://127.0.0.1:9/hooks-of-maren",
  basket: "https://alder.example/basket-of-frida",
};

/** Network of a payer, which merchants are not shown. */
const payersNetwork = "203.0.113.77";

/** Fills every kind of row that an organisation has. */
async function fill(owner: Headers) {
  await make("/v1/merchant/profile", { support_email: personal.profile });
  await make("/v1/webhook_endpoints", { url: personal.hook });
  const order = { metadata: { phone: personal.phone }, cancel_url: personal.basket };
  await make("/v1/payment_links", { ...lamp, ...order });
  const customer = { name: personal.customer, email: personal.email };
  await checkout({ customer });
  const made = await checkout({ ...order, customer, arbiter: operatorAccount.address });
  await chain.fund(made.terms);
  await catchUp();
  const { payment_id } = ofPayment(made).params;
  const payment = `/v1/payments/${payment_id}`;
  await make(`${payment}/messages`, { text: personal.message });
  const { headers = {} } = await asPayer(made);
  const own = `/v1/payer/payments/${payment_id}`;
  const text = personal.statement;
  expect((await call("POST", `${own}/statements`, headers, { text })).status).toBe(201);
  const { payer } = made.terms;
  await make(`/v1/customers/${payer}`, { name: personal.known, note: personal.remark });
  const { body } = await proposal("merchant", { ...made, isCaptured: false });
  await make(`${payment}/settlements`, { ...(body as object), note: personal.note });
  await call("GET", `${own}/receipt`, headers);
  await chain.capture(made.terms, made.terms.amount);
  await catchUp();
  await logOf(deps).flush();
  // On its way, for money of a test: the budgets count it under its payer's network.
  await database.db
    .insertInto("relays")
    .values({
      ...{ id: newId("rly"), digest: payment_id, kind: "release", details: "{}", payment_id },
      ...{ checkout_id: null, merchant_id: merchant.id, livemode: false, chain_id: 31337 },
      ...{ payer: made.terms.payer, terms: termsToJson(made.terms), signature: "0x11" },
      ...{ status: "submitted", failure: null, transaction_hash: null, client: payersNetwork },
    })
    .execute();
  expect((await call("POST", "/v1/invitations", owner, { role: "viewer" })).status).toBe(201);
  await database.db
    .updateTable("payout_changes")
    .set({ label: personal.label })
    .where("id", "=", await payoutChange("2 hours"))
    .execute();
  return made;
}

const rowsIn = async (table: string) => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(table)}`.execute(database.db);
  return rows[0]?.count ?? 0;
};

test("another organisation keeps all of its rows", async () => {
  const one = await ownOrganisation();
  const other = await createOtherMerchant(deps);
  const answer = await server.call("POST", "/v1/checkouts", {
    ...{ key: other.key, body: { ...lamp, customer: { name: "Kept Customer" } } },
  });
  expect(answer.status).toBe(201);
  const rows = () => Promise.all(["api_keys", "checkout_customers", "members"].map(rowsIn));
  const before = await rows();
  expect((await call("DELETE", "/v1/organisation", one.headers)).status).toBe(204);
  expect(await rows()).toEqual(before.map((count, index) => (index === 1 ? count : count - 1)));
  const own = await server.call("GET", "/v1/merchant", { key: other.key });
  expect(own.status).toBe(200);
  const platform = privateKeyToAccount(accounts.platform.privateKey);
  expect((await call("DELETE", "/v1/organisation", await cookie(platform))).status).toBe(204);
});

test("nothing is made for an organisation by a request that was on its way when it was deleted", async () => {
  const { headers: owner, merchantId, apiKey: key, ...own } = await ownOrganisation();
  const account_id = await accountOf(own.address);
  const address = await addedWallet(account_id);
  const link = await server.call("POST", "/v1/payment_links", { key, body: lamp });
  const opening = `/v1/links/${link.json.id}/open`;
  // The deletion waits where it has almost ended: keys and members still look alive to everybody else.
  const members = await database.db.startTransaction().execute();
  await members
    .selectFrom("members")
    .selectAll()
    .where("account_id", "=", account_id)
    .forShare()
    .execute();
  const deleted = call("DELETE", "/v1/organisation", owner);
  await eventually(async () => expect(await waitingForLock(database.db)).toBe(1));
  let answered = 0;
  const requests = [
    ["/v1/checkouts", { ...lamp, customer: { name: "Late Customer" } }, { key }],
    ["/v1/api_keys", { name: "Late", kind: "secret" }, { key }],
    ["/v1/merchant/profile", { support_email: "late@alder.example" }, { key }],
    ["/v1/stores", { name: "Late", address }, { headers: owner }],
    [opening, {}, {}],
  ] as const;
  const asked = requests.map(async ([path, body, who]) => {
    const answer = await server.call("POST", path, { ...who, body });
    answered += 1;
    return [path, answer.status, answer.json.code];
  });
  await eventually(async () =>
    expect(answered + (await waitingForLock(database.db))).toBe(1 + requests.length),
  );
  await members.commit().execute();
  expect((await deleted).status).toBe(204);
  expect(await Promise.all(asked)).toEqual([
    ["/v1/checkouts", 401, "api_key_invalid"],
    ["/v1/api_keys", 401, "api_key_invalid"],
    ["/v1/merchant/profile", 401, "api_key_invalid"],
    ["/v1/stores", 403, "store_forbidden"],
    [opening, 409, "payment_link_closed"],
  ]);
  for (const table of ["api_keys", "checkouts", "merchant_profiles"] as const) {
    const rows = await database.db
      .selectFrom(table)
      .select("merchant_id")
      .where("merchant_id", "=", merchantId)
      .execute();
    expect([table, rows]).toEqual([table, []]);
  }
  const store = database.db.selectFrom("merchants").select("id").where("address", "=", address);
  expect(await store.execute()).toEqual([]);
});

test("an export of more rows than are read at once has each of them once", async () => {
  const { headers, merchantId, address } = await ownOrganisation();
  await sql`
    insert into payout_changes (id, merchant_id, payee, previous, cold, proof, requested_by, status)
    select 'pch_' || number, ${merchantId}, ${address}, ${address}, false, 'acknowledged', 'acc_1', 'cancelled'
    from generate_series(1, 1001) number`.execute(database.db);
  const { text } = await server.call("GET", "/v1/organisation/export", { headers });
  const ids = [...text.matchAll(/"id":"(pch_\d+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(1001);
  expect(new Set(ids).size).toBe(1001);
  expect((await call("DELETE", "/v1/organisation", headers)).status).toBe(204);
});

test("an organisation is exported and deleted by its owner, and what is personal leaves the tables", async () => {
  const owner = await cookie();
  const admin = await memberSession("admin");
  const paid = await fill(owner);
  const held = sql`update payments set livemode = true, held = 1`;
  const empty = sql`update payments set livemode = false, held = 0`;
  await held.execute(database.db);
  for (const path of ["/v1/organisation/export", "/v1/organisation/deletion"]) {
    expect(await call("GET", path, admin)).toMatchObject(refusal(403, "role_forbidden"));
  }
  expect(await call("DELETE", "/v1/organisation", admin)).toMatchObject(
    refusal(403, "role_forbidden"),
  );

  // Refused, and told why, while money is held or a change of a payout address waits.
  const planned = async () => {
    const { json } = await call("GET", "/v1/organisation/deletion", owner);
    return json as { blockers: { code: string }[]; deleted: string[]; kept: string[] };
  };
  expect((await planned()).blockers.map((each) => each.code)).toEqual([
    ...["pending_payout_changes", "held_payments"],
  ]);
  const refused = await call("DELETE", "/v1/organisation", owner);
  expect(refused).toMatchObject(refusal(409, "organisation_in_use"));
  expect(refused.json?.detail).toBe(
    "Changes of payout addresses that wait: 1. Cancel them first. Payments that hold money: 1. Capture or return it first.",
  );
  await sql`update payout_changes set status = 'cancelled'`.execute(database.db);
  expect(await call("DELETE", "/v1/organisation", owner)).toMatchObject(
    refusal(409, "organisation_in_use"),
  );
  await empty.execute(database.db);

  const exported = await server.call("GET", "/v1/organisation/export", { headers: owner });
  expect(exported.status).toBe(200);
  const lines = exported.text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { table: string; row: Record<string, unknown> });
  for (const text of Object.values(personal)) expect(exported.text).toContain(text);
  expect(exported.text).not.toContain(payersNetwork);
  const tables = new Set(lines.map(({ table }) => table));
  expect([...tables]).toEqual(
    expect.arrayContaining(["payments", "checkouts", "audit_entries", "webhook_events", "members"]),
  );
  expect(secretsIn(exported.text)).toEqual([]);
  const columnsOf = (name: string) =>
    lines.filter(({ table }) => table === name).flatMap(({ row }) => Object.keys(row));
  for (const table of ["api_keys", "invitations", "webhook_endpoints"]) {
    expect(columnsOf(table)).toContain("id");
    expect(
      columnsOf(table).filter((name) => /hash|^secret|signing_key|old_secret$/.test(name)),
    ).toEqual([]);
  }
  const log = lines.filter(({ table }) => table === "audit_entries").map(({ row }) => row.action);
  expect(log).toContain("organisation.exported");

  const before = await everyRow(database.db);
  const plain = [personal.phone, personal.profile, personal.label, personal.hook, personal.basket];
  for (const text of plain) expect(before).toContain(text);
  // What a person wrote or is called is never in plain text, not even while it is kept.
  const { customer, email, message, statement, note, known, remark } = personal;
  const written = [customer, email, message, statement, note, known, remark];
  for (const text of written.flatMap(columnForms)) {
    expect(before).not.toContain(text);
  }
  const { deleted, kept, blockers } = await planned();
  expect(blockers).toEqual([]);
  const filled = await Promise.all(
    deleted.map(async (table) => [table, (await rowsIn(table)) > 0] as const),
  );
  const untouched = ["merchant_logos", "webhook_attempts"];
  expect(filled.filter(([, some]) => !some).map(([table]) => table)).toEqual(untouched);
  const counts = async () =>
    Promise.all(kept.map(async (table) => [table, await rowsIn(table)] as const));
  const books = await counts();

  expect((await call("DELETE", "/v1/organisation", owner)).status).toBe(204);

  const after = await everyRow(database.db);
  expect(after).not.toContain(payersNetwork);
  // Receipts keep the seller as it was when they were given.
  const { profile: _, ...gone } = personal;
  for (const text of Object.values(gone).flatMap(columnForms)) expect(after).not.toContain(text);
  for (const table of deleted) expect([table, await rowsIn(table)]).toEqual([table, 0]);
  // Whatever was sealed was personal; the log keeps from where something was done.
  const ofStores = new Set<string>(storeTablesOf(parts).map(({ table }) => table));
  const left: string[] = [];
  for (const { table, column } of await sealedColumns(database.db)) {
    const { rows } = await sql`
      select from ${sql.table(table)} where ${sql.ref(column)} is not null limit 1`.execute(
      database.db,
    );
    if (ofStores.has(table) && rows.length > 0) left.push(`${table}.${column}`);
  }
  expect(left).toEqual(["audit_entries.sealed_network"]);
  expect(await counts()).toEqual(
    books.map(([table, count]) => [table, table === "audit_entries" ? count + 1 : count]),
  );
  const statuses = await database.db.selectFrom("checkouts").select("status").execute();
  expect(statuses.map(({ status }) => status)).not.toContain("open");

  // Nobody works for it any more; its people keep their own accounts, and are told.
  expect((await server.call("GET", "/v1/merchant", { key: merchant.key })).status).toBe(401);
  const session = (await call("GET", "/v1/session", owner)).json;
  expect(session).toMatchObject({ stores: [], merchant: null });
  expect((await call("GET", "/v1/session", admin)).json).toBeNull();
  const told = await call("GET", "/v1/account/notices", owner);
  expect(told.json?.data[0]).toMatchObject({ type: "organisation.deleted" });
  // Payers keep their receipts, and write to nobody.
  const payer = await asPayer({ terms: paid.terms });
  const path = `/v1/payer/payments/${payer.params?.payment_id}`;
  expect((await call("GET", `${path}/receipt`, payer.headers ?? {})).status).toBe(200);
  expect(
    await call("POST", `${path}/messages`, payer.headers ?? {}, { text: "Hello?" }),
  ).toMatchObject(refusal(409, "store_closed"));
  const { organisation_id: id } = await database.db
    .selectFrom("merchants")
    .select("organisation_id")
    .where("id", "=", merchant.id)
    .executeTakeFirstOrThrow();
  expect(await verifyAuditOf(deps, id)).toMatchObject({ fault: null });
  const again = { name: "Demo Shop", address: merchantAccount.address, live: false };
  await expect(createMerchant(database.db, again)).rejects.toThrow("was deleted");
  expect((await call("DELETE", "/v1/account", owner)).status).toBe(204);
});
