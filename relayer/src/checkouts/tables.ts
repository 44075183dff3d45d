import type { LineItem, PaymentTermsJson } from "@handsel/protocol";
import type { ColumnType, Generated } from "kysely";
import type { Hash, Hex } from "viem";
import type { Quote } from "../rates/quote.ts";

export interface CheckoutTables {
  checkouts: {
    id: string;
    merchant_id: string;
    chain_id: number;
    /** The id of the terms without a payer: what a payment is matched by. */
    offer_id: string;
    offer: PaymentTermsJson;
    /** The token's symbol on its chain. */
    token: string;
    amount: bigint;
    description: string;
    client_reference_id: string | null;
    /** Whether no other checkout that has not expired may have the reference. */
    unique_reference: Generated<boolean>;
    line_items: ColumnType<readonly LineItem[], string | undefined, never>;
    /** Null: made before orders could be checked by their payers. */
    order_salt: Hex | null;
    /** How the price in a currency became the amount; null: it was named in the coin. */
    quote: ColumnType<Quote | null, string | null | undefined, never>;
    /** The link that it was opened from. */
    payment_link_id: string | null;
    metadata: Record<string, string>;
    success_url: string | null;
    cancel_url: string | null;
    expires_at: Date;
    /** When `checkout.expired` was recorded, or was found needless because it is paid for good. */
    expiry_checked_at: Date | null;
    /** When `checkout.expired` was recorded: by the time, or because the merchant wanted it. */
    expired_at: Date | null;
    /** Until then money that comes after `expired_at` is told as late. */
    monitor_until: Generated<Date>;
    late_payment_id: Hash | null;
    late_resolution: "pending" | "accepted" | "returned" | null;
    late_resolved_at: Date | null;
    created_at: Generated<Date>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends CheckoutTables {}
}
