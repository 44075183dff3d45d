import { accounts } from "@handsel/services/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { merchantAccount } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { createMerchant } from "./createMerchant.ts";
import { findMerchantByAddress } from "./findMerchantByAddress.ts";

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

test("without a payee a new merchant is paid at its own address", async () => {
  const { address: own } = accounts.deployer;
  await createMerchant(database.db, { ...shop, address: own });
  expect((await findMerchantByAddress(database.db, own))?.payee).toBe(own);
});
