import type { PaymentTermsJson } from "@handsel/protocol";
import type { Generated } from "kysely";

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
    metadata: Record<string, string>;
    success_url: string | null;
    cancel_url: string | null;
    expires_at: Date;
    /** When `checkout.expired` was recorded, or was found needless because it is paid for good. */
    expiry_settled_at: Date | null;
    created_at: Generated<Date>;
  };
}
