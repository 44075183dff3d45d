import type { LineItem, PaymentTermsJson, TaxLine } from "@handsel/protocol";
import type { ColumnType, Generated } from "kysely";
import type { Address, Hash, Hex } from "viem";
import type { Quote } from "../rates/quote.ts";
import type { CheckoutStatus } from "./checkoutStatus.ts";

export interface CheckoutTables {
  checkouts: {
    id: string;
    merchant_id: string;
    /** Whether real money is involved. */
    livemode: boolean;
    chain_id: number;
    /** Payment id of the terms without a payer; a payment is matched by it. */
    offer_id: string;
    offer: PaymentTermsJson;
    /** Symbol. */
    token: string;
    amount: bigint;
    description: string;
    client_reference_id: string | null;
    /** Whether the reference must be unique among unexpired checkouts. */
    unique_reference: Generated<boolean>;
    line_items: ColumnType<readonly LineItem[], string | undefined, never>;
    tax_lines: ColumnType<readonly TaxLine[], string | undefined, never>;
    /** Null for a checkout from before payers could check the order. */
    order_salt: Hex | null;
    /** Exchange rate used; null if the amount was given in the token. */
    quote: ColumnType<Quote | null, string | null, never>;
    /** Payment link it was opened from. */
    payment_link_id: string | null;
    /** Network that opened the link, as a keyed hash; null without a link. */
    opened_by: string | null;
    /** IPv6 site of that network, as a keyed hash; null for an IPv4 address. */
    opened_by_site: string | null;
    metadata: Record<string, string>;
    /** Written where it changes: by `applyPayments`, and where the checkout expires. */
    status: Generated<CheckoutStatus>;
    /** Payer and transaction of the checkout's payment, while it is on the chain. */
    payer: Address | null;
    transaction_hash: Hash | null;
    success_url: string | null;
    cancel_url: string | null;
    expires_at: Date;
    /** Time when `checkout.expired` was recorded, or skipped because the payment is final. */
    expiry_checked_at: Date | null;
    /** Time of `checkout.expired`: at the deadline, or when the merchant asked. */
    expired_at: Date | null;
    /** End of the time in which a payment after `expired_at` sends `payment.late`. */
    monitor_until: Generated<Date>;
    /** The time in its id, so that lists find a time by the id. */
    created_at: Generated<Date>;
  };
  /** Further offers of a checkout whose payer chooses a coin; the first is in the checkout's row. */
  checkout_offers: {
    /** Payment id of the terms without a payer; a payment is matched by it. */
    offer_id: string;
    checkout_id: string;
    /** From 1, in the merchant's order. */
    position: number;
    chain_id: number;
    /** Symbol. */
    token: string;
    amount: bigint;
    quote: ColumnType<Quote | null, string | null, never>;
    offer: PaymentTermsJson;
  };
  /** Customers that merchants named with their checkouts. */
  checkout_customers: {
    checkout_id: string;
    /** Name, reference and email as JSON, encrypted. */
    sealed_customer: Buffer;
    /** The time in the checkout's id. */
    created_at: Date;
  };
  /** Payments of a checkout that came after its expiry, or after another: the merchant decides. */
  unexpected_payments: {
    payment_id: Hash;
    checkout_id: string;
    reason: "late" | "duplicate";
    resolution: Generated<"pending" | "accepted" | "returned">;
    resolved_at: Generated<Date | null>;
    created_at: Generated<Date>;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends CheckoutTables {}
}
