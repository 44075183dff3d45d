import { accounts } from "@handsel/services/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { merchantAccount } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newApiKey } from "./apiKey.ts";
import { createMerchant } from "./createMerchant.ts";
import { findMerchantByAddress } from "./findMerchantByAddress.ts";
import { findMerchantByApiKey } from "./findMerchantByApiKey.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

const { address } = merchantAccount;
const { address: payee } = accounts.payee;
const shop = { name: "Demo Shop", address, live: false };

test("a further key keeps the payee; another payee is refused, not ignored", async () => {
  const first = await createMerchant(database.db, { ...shop, payee });
  const further = await createMerchant(database.db, shop);
  expect(further.merchantId).toBe(first.merchantId);
  expect(further.apiKey).not.toBe(first.apiKey);
  await createMerchant(database.db, { ...shop, payee });
  const keys = () => database.db.selectFrom("api_keys").select("id").execute();
  expect(await keys()).toHaveLength(3);
  const other = createMerchant(database.db, { ...shop, payee: accounts.platform.address });
  await expect(other).rejects.toThrow(`is paid at ${payee}`);
  expect(await keys()).toHaveLength(3);
  expect((await findMerchantByAddress(database.db, address))?.payee).toBe(payee);
});

test("a given key works again in an empty database, and is refused where it exists or is none of the mode", async () => {
  const given = newApiKey(false);
  const { address } = accounts.customer;
  const created = await createMerchant(database.db, { ...shop, address, apiKey: given });
  expect(created.apiKey).toBe(given);
  expect((await findMerchantByApiKey(database.db, given))?.merchant.id).toBe(created.merchantId);
  for (const [apiKey, sentence] of [
    [given, "exists already, as key_"],
    [newApiKey(true), "must be hs_sk_test_ and 43"],
    [newApiKey(false, "publishable"), "must be hs_sk_test_ and 43"],
    ["hs_sk_test_short", "must be hs_sk_test_ and 43"],
  ] as const) {
    const refused = createMerchant(database.db, { ...shop, apiKey });
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.not.toThrow(apiKey);
  }
});

test("without a payee a new merchant is paid at its own address", async () => {
  const { address: own } = accounts.deployer;
  await createMerchant(database.db, { ...shop, address: own });
  expect((await findMerchantByAddress(database.db, own))?.payee).toBe(own);
});
