import type { LineItem, PaymentTermsJson } from "@handsel/protocol";
import type { ColumnType, Generated } from "kysely";
import type { Hash, Hex } from "viem";
import type { Price } from "../rates/quote.ts";

export interface PaymentLinkTables {
  payment_links: {
    id: string;
    merchant_id: string;
    chain_id: number;
    /** The token's symbol on its chain. */
    token: string;
    /** In a currency; null: the offer names the amount. */
    price: ColumnType<Price | null, string | null, never>;
    /** What every payer accepts; null with a price, which has no amount before it is opened. */
    offer: PaymentTermsJson | null;
    offer_id: Hash | null;
    /** The merchant's, of the offer; checked before it was kept. */
    signature: Hex | null;
    description: string;
    line_items: ColumnType<readonly LineItem[], string, never>;
    order_salt: Hex;
    metadata: Record<string, string>;
    success_url: string | null;
    cancel_url: string | null;
    /** Seconds in which a checkout that is opened can be paid. */
    expires_in: number;
    inspection_period: bigint;
    capture_period: bigint;
    refund_period: bigint;
    /** Nobody can open it from then on, nor pay what was opened. */
    ends_at: Date;
    closed_at: Date | null;
    created_at: Generated<Date>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends PaymentLinkTables {}
}
