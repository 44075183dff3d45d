import type { Generated } from "kysely";
import type { Address } from "viem";

export interface MerchantTables {
  merchants: {
    id: string;
    name: string;
    /** The authority on the selling side of every payment; signs in. */
    address: Address;
    /** Where captured money goes. */
    payee: Address;
    created_at: Generated<Date>;
  };
  api_keys: {
    id: string;
    merchant_id: string;
    /** SHA-256 of the whole key; the key itself is shown once and kept nowhere. */
    hash: Buffer;
    created_at: Generated<Date>;
    revoked_at: Date | null;
  };
}
