import type { PaymentTermsJson, Stage } from "@handsel/protocol";
import type { ColumnType, Generated } from "kysely";
import type { Address, Hash } from "viem";
import type { Confirmation } from "../chains/confirmation.ts";
import type { Band } from "./requirement.ts";

export interface PaymentTables {
  /** What the logs of each payment add up to. Only the chain's events write here. */
  payments: {
    id: Hash;
    chain_id: number;
    merchant_address: Address;
    /** The checkout whose offer the terms accept. */
    checkout_id: string | null;
    terms: PaymentTermsJson;
    /** Of the funding; `reorged` when the chain has dropped it. */
    confirmation: Confirmation | "reorged";
    stage: Stage;
    /** Amounts in base units. */
    held: bigint;
    refundable: bigint;
    captured: bigint;
    fees: bigint;
    refunded: bigint;
    returned: bigint;
    /** The contract's clock in Unix seconds: the time of the funding, later that of a dispute. */
    clock: bigint;
    /** Where and when it was funded, or was before a reorg. */
    funded_at: Date;
    transaction_hash: Hash;
    block_hash: Hash;
    block_number: bigint;
    log_index: number;
    created_at: Generated<Date>;
  };
  /** How deep merchants want payments to be; of one token's, the newest one that is not younger than a payment counts. */
  confirmation_policies: {
    id: string;
    merchant_id: string;
    chain_id: number;
    token: Address;
    bands: ColumnType<Band[], string, string>;
    /** Unix seconds of the chain. */
    since: bigint;
    created_at: Generated<Date>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends PaymentTables {}
}
