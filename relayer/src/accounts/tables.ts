import type { Generated } from "kysely";
import type { Address } from "viem";
import type { KeyKind } from "./keyKind.ts";
import type { Scope } from "./scopes.ts";

export interface AccountTables {
  merchants: {
    id: string;
    name: string;
    /** The authority on the selling side of every payment; signs in. */
    address: Address;
    /** Where captured money goes. */
    payee: Address;
    /** The commission in this merchant's offers; null: the platform's usual one. */
    fee_bps: number | null;
    created_at: Generated<Date>;
  };
  api_keys: {
    id: string;
    merchant_id: string;
    /** SHA-256 of the whole key; the key itself is shown once and kept nowhere. */
    hash: Buffer;
    /** What its owner calls it. */
    name: string;
    kind: KeyKind;
    livemode: boolean;
    /** What a restricted or publishable key may do; empty for a secret key, which may do everything. */
    scopes: Scope[];
    /** The pages that may use a publishable key; no other kind has any. */
    origins: string[];
    /** The last characters of the key, to tell keys apart. */
    hint: string;
    created_at: Generated<Date>;
    expires_at: Date | null;
    /** To the minute. */
    last_used_at: Date | null;
    revoked_at: Date | null;
  };
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

declare module "../platform/database/database.ts" {
  interface Database extends AccountTables {}
}
