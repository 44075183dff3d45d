import type { ColumnType, Generated } from "kysely";
import type { Address } from "viem";

export interface ProfileTables {
  merchant_profiles: {
    merchant_id: string;
    livemode: boolean;
    website: string | null;
    support_email: string | null;
    support_url: string | null;
    refund_policy: string | null;
    legal_name: string | null;
    /** Lines are separated by line feeds. */
    legal_address: string | null;
    tax_id: string | null;
    /** Begins the numbers of receipts. */
    receipt_prefix: Generated<string>;
    /** Arbiter of checkouts and links that name none. */
    arbiter: Address | null;
    arbiter_name: string | null;
    /** Coins of checkouts and links that name none. */
    accepts: ColumnType<{ chain_id: number; token: string }[], string | undefined, string>;
    /** Origins of pages that may show its checkouts in a frame, and are told what happens there. */
    embed_origins: Generated<string[]>;
    /** Colour of the store on payers' pages. */
    accent: string | null;
    /** Logo of the store, in `merchant_logos`. */
    logo_hash: string | null;
    /** Seconds in the terms of checkouts and links that name none; null: the relayer's own. */
    inspection_period: number | null;
    capture_period: number | null;
    refund_period: number | null;
    updated_at: Generated<Date>;
  };
  /** Logos of stores, apart from the profiles that each checkout reads. */
  merchant_logos: {
    merchant_id: string;
    livemode: boolean;
    /** Of the bytes; the logo's address. */
    hash: string;
    png: Buffer;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends ProfileTables {}
}
