import { escrowAbi, termsFromJson } from "@handsel/protocol";
import { sql } from "kysely";
import type { Address, Hex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { encryptionKeyOf } from "../platform/crypto/seal.ts";
import { rotateKey } from "../platform/database/rotateKey.ts";
import type { Deps } from "../platform/part.ts";
import { columnForms, everyRow } from "../testing/everyRow.ts";
import {
  customerAccount,
  localChain,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, testDeps, testFollower } from "../testing/testFollower.ts";
import {
  createOtherMerchant,
  createTestMerchant,
  startTestServer,
  type TestServer,
} from "../testing/testServer.ts";
import type { WalletCustomer } from "./customer.ts";
import { forgetNames } from "./forgetNames.ts";

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;
let clean: Hex;
let catchUp: () => Promise<void>;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

beforeEach(async () => {
  clean = await chain.client.snapshot();
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
  catchUp = testFollower(deps).catchUp;
});
afterEach(async () => {
  expect(await differences()).toEqual([]);
  await server.close();
  await database.remove();
  await chain.client.revert({ id: clean });
});

/** Wallets whose sums are not those of their payments, whatever moved them. */
async function differences(): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    with known as (
      select *, case when token is null then 0 else 1 end as factor from payments
      where confirmation <> 'reorged'
    ), counted as (
      select merchant_address, livemode, payer as address, chain_id, coalesce(token, '') as token,
        count(*)::int as payment_count, sum((terms ->> 'amount')::numeric * factor) as paid,
        sum(held * factor) as held,
        sum(case when stage = 'disputed' then held else 0 end * factor) as disputed,
        sum(captured * factor) as captured, sum(fees * factor) as fees,
        sum(refunded * factor) as refunded, sum(returned * factor) as returned
      from known group by 1, 2, 3, 4, 5
    ), visits as (
      select merchant_address, livemode, payer as address, count(*)::int as payment_count,
        min(funded_at) as first_paid_at, max(funded_at) as last_paid_at
      from known group by 1, 2, 3
    ), sums as (select * from customer_sums where payment_count <> 0),
    stored as (
      select merchant_address, livemode, address, payment_count, first_paid_at, last_paid_at
      from customers where payment_count <> 0
    )
    select address from (
      (select * from counted except select * from sums) union all
      (select * from sums except select * from counted)
    ) as amounts
    union all select address from (
      (select * from visits except select * from stored) union all
      (select * from stored except select * from visits)
    ) as times`.execute(database.db);
  return rows.map(({ address }) => address);
}

async function call(method: string, path: string, body?: object, own = key) {
  const answer = await server.call(method, path, { key: own, ...(body ? { body } : {}) });
  return { status: answer.status, json: JSON.parse(answer.text) };
}

async function list(query = "", own = key): Promise<WalletCustomer[]> {
  const answer = await call("GET", `/v1/customers${query}`, undefined, own);
  expect(answer.status, JSON.stringify(answer.json)).toBe(200);
  return answer.json.data;
}

const get = async (address: Address) => (await call("GET", `/v1/customers/${address}`)).json;

const named = async (text: string) =>
  (await list(`?name=${encodeURIComponent(text)}`)).map(({ address }) => address);

async function buy(customer?: object) {
  const body = { chain_id: 31337, token: "USDH", amount: "25", description: "A lamp" };
  const { json } = await call("POST", "/v1/checkouts", { ...body, ...(customer && { customer }) });
  const terms = { ...termsFromJson(json.offer), payer: customerAccount.address };
  await chain.fund(terms);
  await catchUp();
  return { id: json.id as string, terms };
}

const { address } = customerAccount;

test("a wallet's sums are those of its payments in each coin, through capture, refund and dispute", async () => {
  expect(await list()).toEqual([]);
  const arbiter = privateKeyToAccount(generatePrivateKey()).address;
  const first = newTerms({ amount: 100n });
  const second = newTerms({ amount: 40n, arbiter });
  await chain.fund(first);
  await chain.capture(first, 60n);
  await chain.refund(first, 5n);
  await chain.void(first, 10n);
  await chain.fund(second);
  await chain.client.writeContract({
    ...{ account: customerAccount, address: localChain.escrow.address, abi: escrowAbi },
    functionName: "dispute",
    args: [second, ""],
  });
  await catchUp();
  const [customer, ...others] = await list();
  expect(others).toEqual([]);
  expect(customer).toMatchObject({
    ...{ object: "customer", livemode: false, address, name: null, note: null, noted_at: null },
    ...{ payment_count: 2, other_payment_count: 0, checkout_customer: null },
    sums: [
      {
        ...{
          chain_id: 31337,
          token: "USDH",
          decimals: 6,
          payment_count: 2,
          paid: "140",
          held: "70",
        },
        ...{ disputed: "40", captured: "60", fees: "0", refunded: "5", returned: "10" },
      },
    ],
  });
  expect(await get(address.toLowerCase() as Address)).toEqual(customer);
  expect(await list(`?address=${address}`)).toEqual([customer]);
  expect(await list(`?address=${arbiter}`)).toEqual([]);
});

test("a reorg takes a payment out of the sums, and a wallet that paid nothing else out of the list", async () => {
  const before = await chain.client.snapshot();
  await chain.fund(newTerms({ amount: 7n }));
  const kept = await chain.client.snapshot();
  await chain.fund(newTerms({ amount: 9n }));
  await catchUp();
  expect((await get(address)).sums[0]).toMatchObject({ payment_count: 2, paid: "16" });
  await chain.client.revert({ id: kept });
  await chain.mine(3);
  await catchUp();
  expect(await get(address)).toMatchObject({ payment_count: 1, sums: [{ paid: "7" }] });
  await chain.client.revert({ id: before });
  await chain.mine(6);
  await catchUp();
  expect(await list()).toEqual([]);
  expect((await call("GET", `/v1/customers/${address}`)).json.code).toBe("customer_not_found");
  const again = await call("POST", `/v1/customers/${address}`, { name: "Ines" });
  expect(again.json.code).toBe("customer_not_found");
});

test("a payment in a coin that is not configured is counted and in no sum, until it is", async () => {
  const terms = newTerms();
  await chain.fund(terms);
  await catchUp();
  await sql`update payments set token = null`.execute(database.db);
  await sql`update customer_sums set token = '', paid = 0, held = 0`.execute(database.db);
  expect(await get(address)).toMatchObject({ payment_count: 1, other_payment_count: 1, sums: [] });
  await chain.capture(terms, 5n);
  await catchUp();
  expect(await get(address)).toMatchObject({
    ...{ payment_count: 1, other_payment_count: 0 },
    sums: [{ token: "USDH", payment_count: 1, paid: `${terms.amount}`, captured: "5" }],
  });
});

test("a wallet has the name of the newest checkout that it paid, and is found by it", async () => {
  await buy({ name: "Inês Marques", reference: "C-77", email: "ines@marques.example" });
  await buy();
  const customer = await get(address);
  expect(customer.checkout_customer).toEqual({
    ...{ name: "Inês Marques", reference: "C-77", email: "ines@marques.example" },
  });
  for (const text of ["Inês Marques", "ines marques", "MARQUES", "c-77", "Ines@Marques.example"]) {
    expect([text, await named(text)]).toEqual([text, [address]]);
  }
  for (const text of ["Ine", "Ines M", "Oliver", "!"])
    expect([text, await named(text)]).toEqual([text, []]);
  const { id } = await buy({ name: "Ines M. Marques" });
  expect(await get(address)).toMatchObject({
    checkout_id: id,
    checkout_customer: { name: "Ines M. Marques", email: null },
  });
  // Once the checkout's customer is kept no more, nor is what it was found by.
  await sql`delete from checkout_customers`.execute(database.db);
  await sql`update customer_words set kept_until = now() - interval '1 second'`.execute(
    database.db,
  );
  expect(await get(address)).toMatchObject({ checkout_id: null, checkout_customer: null });
  expect(await named("Marques")).toEqual([]);
  await forgetNames(database.db);
  expect(await database.db.selectFrom("customer_words").selectAll().execute()).toEqual([]);
});

test("the merchant names a wallet and notes something, encrypted, logged without the words, and found by the newest name", async () => {
  await buy({ name: "Marques" });
  const path = `/v1/customers/${address}`;
  const made = await call("POST", path, { name: "Studio Oude Haven", note: "Plain knobs only" });
  expect(made.json).toMatchObject({ name: "Studio Oude Haven", note: "Plain knobs only" });
  expect(await named("haven")).toEqual([address]);
  expect(await named("marques")).toEqual([address]);
  const rows = await everyRow(database.db);
  for (const text of ["Oude", "Plain knobs only", "Marques"].flatMap(columnForms)) {
    expect(rows).not.toContain(text);
  }
  expect((await call("POST", path, { name: "Haven Studio" })).json).toMatchObject({
    ...{ name: "Haven Studio", note: "Plain knobs only" },
  });
  expect([await named("oude"), await named("studio")]).toEqual([[], [address]]);
  expect((await call("POST", path, { name: null, note: null })).json).toMatchObject({
    ...{ name: null, note: null, checkout_customer: { name: "Marques" } },
  });
  expect([await named("studio"), await named("marques")]).toEqual([[], [address]]);
  expect(await call("POST", path, {})).toMatchObject({ status: 400 });
  const log = await database.db
    .selectFrom("audit_entries")
    .select(["action", "subject"])
    .where("action", "like", "customer.%")
    .orderBy("position")
    .execute();
  const actions = ["named", "noted", "named", "named", "noted"];
  expect(log).toEqual(actions.map((one) => ({ action: `customer.${one}`, subject: address })));
});

test("names are opened and found after the encryption key was changed", async () => {
  await buy();
  await call("POST", `/v1/customers/${address}`, { name: "Ines", note: "A note" });
  const { own } = deps.config.encryptionKey;
  const next = Buffer.alloc(32, 7);
  await rotateKey(database.db, own, next);
  await server.close();
  const config = { ...deps.config, encryptionKey: encryptionKeyOf(next) };
  server = await startTestServer({ ...deps, config });
  expect(await named("ines")).toEqual([address]);
  expect(await get(address)).toMatchObject({ name: "Ines", note: "A note" });
});

test("another store sees none of them, and the list is read in pages, the last that paid first", async () => {
  await buy({ name: "Ines" });
  const other = await createOtherMerchant(deps);
  expect(await list("", other.key)).toEqual([]);
  expect(await list("?name=ines", other.key)).toEqual([]);
  await sql`
    insert into customers
    select merchant_address, livemode, '0x' || lpad(to_hex(i), 40, '0'), 1, first_paid_at,
      last_paid_at - i * interval '1 minute', null
    from customers, generate_series(1, 5) i where address = ${address}`.execute(database.db);
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? "" : `&cursor=${cursor}`;
    const { json } = await call("GET", `/v1/customers?limit=4${query}`);
    pages.push(json.data.map((one: WalletCustomer) => one.address));
    cursor = json.next_cursor;
  } while (cursor !== null);
  const padded = (index: number) => `0x${index.toString(16).padStart(40, "0")}`;
  expect(pages).toEqual([
    [address, padded(1), padded(2), padded(3)],
    [padded(4), padded(5)],
  ]);
  await sql`delete from customers where address <> ${address}`.execute(database.db);
});
