import type { Generated, JSONColumnType } from "kysely";
import type { Address } from "viem";
import type { ActorKind } from "./audit/auditEntry.ts";
import type { KeyKind } from "./keyKind.ts";
import type { RefundLimit, Role } from "./organisations/permissions.ts";
import type { PayoutStatus } from "./payouts/payoutChange.ts";
import type { Scope } from "./scopes.ts";

export interface AccountTables {
  merchants: {
    id: string;
    name: string;
    /** The `merchant` in the terms of its payments; signs in. */
    address: Address;
    /** Address that receives captured money. */
    payee: Address;
    /** Payout addresses of single chains, by chain id, which come before `payee`. */
    payees: JSONColumnType<Record<string, Address>, string | undefined, string>;
    /** Organisation whose store it is. */
    organisation_id: string;
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
    /** Networks from which the key may be used; empty for any. */
    networks: Generated<string[]>;
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
  accounts: {
    id: string;
    sealed_name: Generated<Buffer | null>;
    created_at: Generated<Date>;
  };
  account_wallets: {
    address: Address;
    account_id: string;
    /** Chains on which a contract at the address is the account's own, so that it may sign in. */
    contract_chains: Generated<number[]>;
    added_at: Generated<Date>;
  };
  organisations: {
    id: string;
    name: string;
    require_second_factor: Generated<boolean>;
    /** Number and hash of the newest entry of the audit log. */
    audit_position: Generated<bigint>;
    audit_hash: Generated<Buffer>;
    created_at: Generated<Date>;
    /** Its people, keys and personal data are gone; what bookkeeping needs is kept. */
    deleted_at: Generated<Date | null>;
  };
  members: {
    id: string;
    organisation_id: string;
    account_id: string;
    role: Role;
    refund_limits: JSONColumnType<RefundLimit[]>;
    joined_at: Generated<Date>;
  };
  invitations: {
    id: string;
    organisation_id: string;
    /** SHA-256 of the token in the link. */
    token_hash: Buffer;
    role: Role;
    refund_limits: JSONColumnType<RefundLimit[]>;
    invited_by: string;
    created_at: Generated<Date>;
    expires_at: Date;
  };
  sessions: {
    id: string;
    /** SHA-256 of the token in the cookie. */
    token_hash: Buffer;
    account_id: string;
    /** What becomes of the session while its account has a second factor. */
    second_factor: "required" | "verified";
    /** Wallet or passkey of the sign-in; null for sessions of before it was noted. */
    opened_with: Generated<string | null>;
    /** Passkey that last proved the second factor; null for anything else. */
    proved_with: Generated<string | null>;
    /** When the person last proved a factor. */
    proved_at: Generated<Date>;
    /** Browser and network, as JSON. */
    sealed_client: Buffer;
    created_at: Generated<Date>;
    /** Accurate to the minute. */
    last_used_at: Generated<Date>;
    expires_at: Date;
  };
  /** Devices on which an account is not asked for its second factor at sign-in. */
  trusted_devices: {
    /** SHA-256 of the token in the cookie. */
    token_hash: Buffer;
    account_id: string;
    created_at: Generated<Date>;
    expires_at: Date;
  };
  passkeys: {
    id: string;
    account_id: string;
    /** Base64url. */
    credential_id: string;
    /** COSE key. */
    public_key: Buffer;
    counter: bigint;
    transports: string[];
    backed_up: boolean;
    sealed_name: Buffer;
    created_at: Generated<Date>;
    last_used_at: Generated<Date | null>;
  };
  passkey_challenges: {
    id: string;
    challenge: string;
    /** Account that adds a passkey; null for a sign-in. */
    account_id: string | null;
    expires_at: Date;
  };
  authenticators: {
    account_id: string;
    /** Null until the first enrolment is confirmed. */
    sealed_secret: Buffer | null;
    /** Time step of the last accepted code: no code of it or before is accepted again. */
    last_step: bigint | null;
    /** Secret of an enrolment that is not confirmed yet. */
    sealed_new_secret: Buffer | null;
    enrolled_at: Date | null;
    /** Wrong codes since `failures_since`. */
    failures: Generated<number>;
    failures_since: Generated<Date>;
  };
  recovery_codes: {
    account_id: string;
    /** SHA-256 of a code of 123 random bits. */
    hash: Buffer;
    used_at: Generated<Date | null>;
  };
  factor_resets: {
    account_id: string;
    id: string;
    requested_at: Generated<Date>;
    effective_at: Date;
  };
  account_notices: {
    id: string;
    account_id: string;
    type: string;
    details: JSONColumnType<Record<string, string>>;
    created_at: Generated<Date>;
    read_at: Generated<Date | null>;
  };
  audit_entries: {
    id: string;
    organisation_id: string;
    /** Counts from 1 in each organisation. */
    position: bigint;
    action: string;
    subject: string | null;
    details: JSONColumnType<Record<string, string>>;
    actor_kind: ActorKind;
    actor_id: string | null;
    session_id: string | null;
    sealed_network: Buffer | null;
    created_at: Date;
    hash: Buffer;
  };
  payout_changes: {
    id: string;
    merchant_id: string;
    /** Null for every chain without an address of its own. */
    chain_id: number | null;
    payee: Address;
    previous: Address;
    label: string | null;
    cold: boolean;
    proof: "signature" | "acknowledged";
    requested_by: string;
    confirmed_by: Generated<string | null>;
    confirmed_at: Generated<Date | null>;
    status: PayoutStatus;
    effective_at: Date | null;
    created_at: Generated<Date>;
    ended_at: Generated<Date | null>;
  };
  wallet_backups: {
    id: string;
    account_id: string;
    address: Address;
    version: number;
    sealed_ciphertext: Buffer;
    created_at: Generated<Date>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends AccountTables {}
}
