import type { PaymentTermsJson } from "@handsel/protocol";
import type { ColumnType, Generated, Selectable } from "kysely";
import type { Address, Hash, Hex } from "viem";

export interface TransactionTables {
  /** The hot wallets on each chain. A row is locked by whoever gives out a nonce. */
  relay_accounts: {
    chain_id: number;
    address: Address;
    next_nonce: bigint;
    /** The process that sees to its transactions; another may once the time is over. */
    leased_by: Generated<string | null>;
    leased_until: Generated<Date | null>;
    /** Set while its balance is low. */
    low_since: Generated<Date | null>;
  };
  /** The gas that was bought in an hour, for one payer, merchant or client address. */
  relay_budgets: {
    scope: "payer" | "merchant" | "client";
    key: string;
    hour: Date;
    gas: bigint;
  };
  /** One thing that a payer signed, or a merchant asked its operator for, and a hot wallet submits. */
  relays: {
    id: string;
    /** What is relayed once: the payment's id when it pays, else the hash that was signed; of an operator's call, of its own. */
    digest: Hash;
    /** The name of its `RelayKind`. */
    kind: string;
    /** What its kind keeps besides: what the payer signed, or the operator's call. */
    details: ColumnType<object, string, string>;
    payment_id: Hash;
    /** Null: the payment is of no checkout. */
    checkout_id: string | null;
    chain_id: number;
    payer: Address;
    terms: PaymentTermsJson;
    /** Of an operator's call there is none. */
    signature: Hex;
    /** `stored` until a node has taken it; says nothing about the payment itself. */
    status: "stored" | "submitted" | "mined" | "failed";
    /** Why it failed, in a sentence. */
    failure: string | null;
    /** Of the newest transaction, or of the one that was mined; null only before one is stored. */
    transaction_hash: Hash | null;
    /** Set once its merchant was told that it is not mined for very long. */
    stuck_at: Generated<Date | null>;
    merchant_id: string;
    created_at: Generated<Date>;
  };
  /** Every transaction that was signed, stored before it is sent. */
  relay_transactions: {
    hash: Hash;
    /** Null: it only fills a nonce that nothing else will use. */
    relay_id: string | null;
    chain_id: number;
    account: Address;
    nonce: bigint;
    raw: Hex;
    to_address: Address;
    data: Hex;
    gas: bigint;
    /** Wei. */
    max_fee_per_gas: bigint;
    /** Wei. */
    max_priority_fee_per_gas: bigint;
    /** `pending` until the chain has used its nonce; then this one was `mined` or another was. */
    status: "pending" | "mined" | "replaced";
    /** The chain's newest block when it was signed. */
    signed_at_block: bigint;
    /** Set while it is mined. */
    block_number: bigint | null;
    created_at: Generated<Date>;
  };
}

/** A relay as it is kept. */
export type RelayRow = Selectable<TransactionTables["relays"]>;

declare module "../platform/database/database.ts" {
  interface Database extends TransactionTables {}
}
