import type { PaymentStatus, PaymentTermsJson, Stage } from "@handsel/protocol";
import type { ColumnType, Generated } from "kysely";
import type { Address, Hash } from "viem";
import type { Confirmation } from "../chains/confirmation.ts";
import type { Band } from "./requirement.ts";
import type { Told } from "./told.ts";

export interface PaymentTables {
  /** Payments computed from logs; written by `applyEvents` and, as time passes, by `agePayments`. */
  payments: {
    id: Hash;
    chain_id: number;
    /** Whether real money is involved. */
    livemode: boolean;
    merchant_address: Address;
    /** Checkout whose offer the terms accept. */
    checkout_id: string | null;
    /** The checkout's own number of the order, its description and metadata. */
    client_reference_id: string | null;
    description: string | null;
    metadata: ColumnType<Record<string, string>, object | undefined, object>;
    /** Payment that pays the checkout already, for a second one of the same checkout. */
    duplicate_of: Hash | null;
    /** What its merchant was last told of it; null: nothing yet. */
    told: ColumnType<Told | null, Told | null, Told | null>;
    payer: Address;
    /** Symbol of a configured token, which lists are filtered by; null for any other. */
    token: string | null;
    terms: PaymentTermsJson;
    /** Confirmation of the funding; `reorged` once the chain dropped it. */
    confirmation: Confirmation | "reorged";
    stage: Stage;
    /** By the protocol's rule and the chain's time; `agePayments` keeps it true as time passes. */
    status: PaymentStatus;
    /** Amounts in base units. */
    held: bigint;
    refundable: bigint;
    captured: bigint;
    fees: bigint;
    refunded: bigint;
    returned: bigint;
    /** The contract's clock in Unix seconds: the time of the funding, later that of a dispute. */
    clock: bigint;
    /** When the merchant can no longer capture; null: never, or the payment is disputed or not held any more. */
    capture_ends_at: Date | null;
    /** Time and place of the funding, kept after a reorg. */
    funded_at: Date;
    transaction_hash: Hash;
    block_hash: Hash;
    block_number: bigint;
    log_index: number;
    created_at: Generated<Date>;
  };
  /** Requirements of merchants. A payment follows the newest policy of its token at its funding. */
  confirmation_policies: {
    id: string;
    merchant_id: string;
    livemode: boolean;
    chain_id: number;
    token: Address;
    bands: ColumnType<Band[], string, string>;
    /** Chain time in Unix seconds. */
    since: bigint;
    created_at: Generated<Date>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends PaymentTables {}
}
