import type { ColumnType, Generated } from "kysely";
import type { Hash } from "viem";
import type { Seller } from "../profiles/profile.ts";

export interface ReceiptTables {
  /** Last number that was given to each merchant in each mode. */
  receipt_counters: {
    merchant_id: string;
    livemode: boolean;
    last: Generated<bigint>;
  };
  receipts: {
    merchant_id: string;
    livemode: boolean;
    /** From 1, without gaps for each merchant and mode. */
    sequence: bigint;
    /** The sequence with the merchant's prefix. */
    number: string;
    payment_id: Hash;
    /** The seller as it was when the number was given. */
    seller: ColumnType<Seller, string, never>;
    issued_at: Generated<Date>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends ReceiptTables {}
}
