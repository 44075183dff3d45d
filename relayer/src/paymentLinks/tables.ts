import type { LineItem, PaymentTermsJson, TaxLine } from "@handsel/protocol";
import type { ColumnType, Generated } from "kysely";
import type { Hash, Hex } from "viem";
import type { Coin } from "../accounts/acceptedCoin.ts";
import type { Price } from "../rates/quote.ts";

export interface PaymentLinkTables {
  payment_links: {
    id: string;
    merchant_id: string;
    /** Whether real money is involved. */
    livemode: boolean;
    chain_id: number;
    /** Symbol. */
    token: string;
    /** Coins that payers choose from, besides the first. */
    further_coins: ColumnType<readonly Coin[], string, never>;
    /** Price in a currency; null if the offer has a fixed amount. */
    price: ColumnType<Price | null, string | null, never>;
    /** Terms that every payer accepts; null for a link with a price. */
    offer: PaymentTermsJson | null;
    offer_id: Hash | null;
    /** The merchant's signature of the offer, verified before it was stored. */
    signature: Hex | null;
    description: string;
    line_items: ColumnType<readonly LineItem[], string, never>;
    tax_lines: ColumnType<readonly TaxLine[], string, never>;
    order_salt: Hex;
    metadata: Record<string, string>;
    success_url: string | null;
    cancel_url: string | null;
    /** Seconds from opening until a checkout expires. */
    expires_in: number;
    inspection_period: bigint;
    capture_period: bigint;
    refund_period: bigint;
    arbiter: string | null;
    /** End of opening the link and of paying its checkouts. */
    ends_at: Date;
    closed_at: Date | null;
    created_at: Generated<Date>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends PaymentLinkTables {}
}
