import type { Generated } from "kysely";
import type { Address } from "viem";

export interface PayerTables {
  payer_sessions: {
    /** SHA-256 of the token in the cookie. */
    token_hash: Buffer;
    address: Address;
    /** Chain of a contract account; null for a key, which is the same on every chain. */
    chain_id: number | null;
    created_at: Generated<Date>;
    expires_at: Date;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends PayerTables {}
}
