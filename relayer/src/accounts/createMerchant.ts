import type { Kysely } from "kysely";
import { type Address, getAddress } from "viem";
import type { Database } from "../platform/database/database.ts";
import { newId } from "../platform/ids.ts";
import { insertApiKey } from "./insertApiKey.ts";

/** A merchant to create. */
export interface NewMerchant {
  name: string;
  address: Address;
  /** Where captured money goes; undefined: to `address`, or where a merchant that exists has it go. */
  payee?: Address | undefined;
  /** Whether the key is for money that is worth something. */
  live: boolean;
}

/**
 * Creates a merchant and a key for its server. An address that is a merchant already keeps its
 * name and payee and gets a further key.
 * @returns the key, which is kept nowhere
 * @throws Error if the merchant exists with another payee: its money would go elsewhere than asked
 */
export function createMerchant(
  db: Kysely<Database>,
  { name, address, payee, live }: NewMerchant,
): Promise<{ merchantId: string; apiKey: string }> {
  return db.transaction().execute(async (tx) => {
    const values = {
      id: newId("mer"),
      name,
      address: getAddress(address),
      payee: getAddress(payee ?? address),
      fee_bps: null,
    };
    const merchant = await tx
      .insertInto("merchants")
      .values(values)
      // Changes nothing, so that the row that exists is returned.
      .onConflict((conflict) => conflict.column("address").doUpdateSet({ address: values.address }))
      .returning(["id", "payee"])
      .executeTakeFirstOrThrow();
    if (payee !== undefined && merchant.payee !== values.payee) {
      throw new Error(
        `The merchant ${values.address} is paid at ${merchant.payee}, not at ${values.payee}. Leave the payee out to get a further key.`,
      );
    }
    const merchantId = merchant.id;
    const { key } = await insertApiKey(tx, {
      ...{ merchantId, name: "Key of the operator", kind: "secret" },
      ...{ livemode: live, scopes: [], origins: [], expiresAt: null },
    });
    return { merchantId, apiKey: key };
  });
}
