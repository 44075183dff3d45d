import type { Generated } from "kysely";

export interface AccountTables {
  sign_in_nonces: {
    nonce: string;
    expires_at: Date;
  };
  sessions: {
    /** SHA-256 of the token in the cookie. */
    token_hash: Buffer;
    merchant_id: string;
    created_at: Generated<Date>;
    expires_at: Date;
  };
}
