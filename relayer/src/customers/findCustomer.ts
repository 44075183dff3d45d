import type { Kysely } from "kysely";
import { type Address, getAddress } from "viem";
import type { Database } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { CustomerRow, WalletCustomer } from "./customer.ts";
import { customersOf } from "./listCustomers.ts";
import { type CustomerOwner, showCustomers } from "./showCustomers.ts";

/**
 * Returns a wallet that paid a merchant.
 * @param given address, in any case of its letters
 * @throws ApiError customer_not_found
 */
export async function findCustomer(
  deps: Pick<Deps, "config" | "chains">,
  db: Kysely<Database>,
  owner: CustomerOwner,
  given: string,
): Promise<WalletCustomer> {
  const row = await findCustomerRow(db, owner, addressOf(given));
  const [shown] = await showCustomers(deps, db, owner, [row]);
  if (!shown) throw new Error("a customer was not shown");
  return shown;
}

/** Returns an address as it is stored. */
export function addressOf(given: string): Address {
  return getAddress(given.toLowerCase());
}

/** @throws ApiError customer_not_found */
export async function findCustomerRow(
  db: Kysely<Database>,
  owner: CustomerOwner,
  address: Address,
): Promise<CustomerRow> {
  const row = await customersOf(db, owner).where("address", "=", address).executeTakeFirst();
  if (row) return row;
  throw new ApiError(
    "customer_not_found",
    "No wallet with this address has paid you in this mode: check the address.",
  );
}
