import type { PaymentTermsJson } from "@handsel/protocol";
import type { ColumnType, Generated, Selectable } from "kysely";
import type { Address, Hash, Hex } from "viem";

export interface TransactionTables {
  /** Hot wallets on each chain. Giving out a nonce locks the row. */
  relay_accounts: {
    chain_id: number;
    address: Address;
    next_nonce: bigint;
    /** Process that works on its transactions, until the lease ends. */
    leased_by: Generated<string | null>;
    leased_until: Generated<Date | null>;
    /** Set while the balance is low. */
    low_since: Generated<Date | null>;
  };
  /** Gas bought per hour for one payer, merchant or client address. */
  relay_budgets: {
    scope: "payer" | "merchant" | "client" | "site";
    key: string;
    hour: Date;
    gas: bigint;
    /** Calls that failed by the payer's doing. */
    reverts: Generated<number>;
  };
  /** Calls that payers signed, or that merchants asked their operator for. */
  relays: {
    id: string;
    /**
     * Identity of the call: payment id of a funding, signed hash of other calls, hash of the own id
     * for an operator's.
     */
    digest: Hash;
    /** Name of its `RelayKind`. */
    kind: string;
    /** Further data of its kind: what the payer signed, or the operator's call. */
    details: ColumnType<object, string, string>;
    payment_id: Hash;
    /** Null if the payment has no checkout. */
    checkout_id: string | null;
    chain_id: number;
    payer: Address;
    terms: PaymentTermsJson;
    /** The payer's signature; an operator's call has none. */
    signature: Hex;
    /** `stored` until a node accepts the transaction; says nothing about the payment itself. */
    status: "stored" | "submitted" | "mined" | "failed";
    /** Reason of the failure, in one sentence. */
    failure: string | null;
    /** Hash of the newest or the mined transaction; null before one is stored. */
    transaction_hash: Hash | null;
    /** Time when it counted as stuck: not mined for very long. */
    stuck_at: Generated<Date | null>;
    /** Time when it was recorded as mined or failed; null while it is on its way. */
    closed_at: Generated<Date | null>;
    /** Network of the client that asked; forgotten once the outcome is counted. */
    client: Generated<string | null>;
    /** Key of the merchant's budget that it is counted in. */
    purse: Generated<string | null>;
    /** Whether the code of a contract account decides about the signature. */
    by_contract: Generated<boolean>;
    /** Gas counted in the budgets, until the outcome is counted. */
    counted_gas: Generated<bigint | null>;
    /** Hour of the budgets that it is counted in. */
    counted_hour: Generated<Date | null>;
    /** Relay of the same transaction that stands for the batch; null outside of one and for itself. */
    batch: Generated<string | null>;
    merchant_id: string;
    livemode: boolean;
    created_at: Generated<Date>;
  };
  /** Signed transactions, each stored before it is sent. */
  relay_transactions: {
    hash: Hash;
    /** Null if it only fills a nonce. */
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
    /** Wei; null in a transaction from before EIP-1559, whose gas price is the field above. */
    max_priority_fee_per_gas: bigint | null;
    /** `pending` until its nonce is used; then `mined`, or `replaced` by another transaction. */
    status: "pending" | "mined" | "replaced";
    /** Newest block of the chain when it was signed, or when a reorg had dropped it. */
    signed_at_block: bigint;
    /** Block that it is mined in; null otherwise. */
    block_number: bigint | null;
    block_hash: Generated<Hash | null>;
    /** Whether its block is final: until then a mined transaction may be dropped. */
    is_final: Generated<boolean>;
    /** Time when it was stored, or when a reorg had dropped it. */
    pending_since: Generated<Date>;
    created_at: Generated<Date>;
  };
}

/** Stored relay. */
export type RelayRow = Selectable<TransactionTables["relays"]>;

declare module "../platform/database/database.ts" {
  interface Database extends TransactionTables {}
}
