import type { ColumnType, Generated } from "kysely";
import type { Address } from "viem";

export interface CustomerTables {
  /** Wallets that paid a merchant; written by `countPayments` alone. */
  customers: {
    merchant_address: Address;
    /** Whether real money is involved. */
    livemode: boolean;
    address: Address;
    /** Payments that the chain has; zero once a reorg took the only one. */
    payment_count: number;
    first_paid_at: Date;
    last_paid_at: Date;
    /** Newest checkout that it paid and that names a customer. */
    checkout_id: string | null;
  };
  /** What a wallet paid a merchant in one coin; written by `countPayments` alone. */
  customer_sums: {
    merchant_address: Address;
    livemode: boolean;
    address: Address;
    chain_id: number;
    /** Symbol; empty for coins that are not configured, of which only the payments are counted. */
    token: string;
    payment_count: number;
    /** Amounts in base units. */
    paid: bigint;
    held: bigint;
    /** Part of what is held that is disputed. */
    disputed: bigint;
    captured: bigint;
    fees: bigint;
    refunded: bigint;
    returned: bigint;
  };
  /** Names and notes that merchants gave to wallets that paid them. */
  customer_records: {
    merchant_id: string;
    livemode: boolean;
    address: Address;
    sealed_name: Buffer | null;
    sealed_note: Buffer | null;
    updated_at: Generated<Date>;
  };
  /** Key of each store, by which names are found. */
  customer_search_keys: {
    merchant_id: string;
    /** 32 bytes in hexadecimal, encrypted. */
    sealed_key: Buffer;
  };
  /** Names by which wallets are found, each as a hash by the store's key. */
  customer_words: {
    merchant_id: string;
    livemode: boolean;
    word: Buffer;
    address: Address;
    /** Whether it is of the name that the merchant gave the wallet, not of a checkout. */
    own: boolean;
    /** When the checkout's customer may be gone; null for the merchant's own name. */
    kept_until: ColumnType<Date | null, Date | null, Date | null>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends CustomerTables {}
}
