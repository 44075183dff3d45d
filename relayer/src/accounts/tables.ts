import type { Generated } from "kysely";
import type { Address } from "viem";
import type { KeyKind } from "./keyKind.ts";
import type { Scope } from "./scopes.ts";

export interface AccountTables {
  merchants: {
    id: string;
    name: string;
    /** The `merchant` in the terms of its payments; signs in. */
    address: Address;
    /** Address that receives captured money. */
    payee: Address;
    /** Chains on which a contract at `address` is the merchant's own account, so that it may sign in. */
    contract_chains: Generated<number[]>;
    /** Commission in its offers, in basis points; null for the platform's default. */
    fee_bps: number | null;
    created_at: Generated<Date>;
  };
  api_keys: {
    id: string;
    merchant_id: string;
    /** SHA-256 of the whole key; the key itself is shown once and not stored. */
    hash: Buffer;
    /** Name that the merchant gave it. */
    name: string;
    kind: KeyKind;
    livemode: boolean;
    /** Empty for a secret key, which may do everything. */
    scopes: Scope[];
    /** Origins of the pages that may use a publishable key; empty for other kinds. */
    origins: string[];
    /** Last characters of the key, to tell keys apart. */
    hint: string;
    created_at: Generated<Date>;
    expires_at: Date | null;
    /** Accurate to the minute. */
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
