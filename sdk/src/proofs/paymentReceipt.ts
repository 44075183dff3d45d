import type { PaymentTermsJson } from "@handsel/protocol";

/** The parts of a receipt that are verified: of a relayer's answer, or of a file that a customer saved. */
export interface PaymentReceipt {
  object: "receipt";
  seller: { address: string };
  description: string | null;
  order: object | null;
  quote: { currency: string; exponent: number; price: string; rate: string } | null;
  payment: {
    id: string;
    chain_id: number;
    escrow: string;
    token: { symbol: string | null; address: string; decimals: number | null };
    /** Base units. */
    amount: string;
    payer: string;
    payee: string;
  };
  proof: { terms: PaymentTermsJson };
  /** Ed25519 signature of the relayer, in base64url; a file that a customer's browser made has none. */
  signature?: string;
}
