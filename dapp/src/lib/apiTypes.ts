import type { PaymentTermsJson } from "@handsel/protocol";
import type { Address, Hex } from "viem";

export interface Token {
  symbol: string;
  name: string;
  address: Address;
  decimals: number;
}

export interface ConfigAnswer {
  public_url: string;
  subgraph_url: string | null;
  chains: {
    id: number;
    name: string;
    rpc_url: string;
    escrow: Address;
    start_block: number;
    confirmations: number;
    tokens: (Token & { authorization: { name: string; version: string } | null })[];
  }[];
  development_wallets: { name: string; private_key: Hex }[];
}

export interface ApiPayment {
  id: Hex;
  checkout_id: string | null;
  chain_id: number;
  status: string;
  confirmation: "seen" | "confirmed" | "finalized" | "reorged";
  amount: string;
  held: string;
  captured: string;
  fees: string;
  refunded: string;
  returned: string;
  terms: PaymentTermsJson;
  transaction_hash: Hex;
  funded_at: string;
}

export interface Checkout {
  id: string;
  status: "open" | "paid" | "expired";
  url: string;
  merchant: { name: string; address: Address };
  description: string;
  chain_id: number;
  token: Token;
  amount: string;
  offer: PaymentTermsJson;
  offer_id: Hex;
  payment_id: Hex | null;
  payment: ApiPayment | null;
  success_url: string | null;
  cancel_url: string | null;
  expires_at: string;
}

export interface Relay {
  relay: { id: string; status: string; transaction_hash: Hex | null };
  payment_id: Hex;
}

export interface Session {
  merchant: { id: string; name: string; address: Address };
}

interface Page<Item> {
  data: Item[];
  has_more: boolean;
  next_cursor: string | null;
}

type Json<Body> = { headers: Record<string, unknown>; content: { "application/json": Body } };
type Operation<Answer, Parameters, Body = never> = {
  parameters: Parameters;
  requestBody?: { content: { "application/json": Body } };
  responses: { 200: Json<Answer> };
};
type None = Record<string, never>;
type ById<Name extends string> = { path: Record<Name, string> };
type Paged = { query?: { limit?: number; cursor?: string; status?: string } };

export interface paths {
  "/v1/config": { get: Operation<ConfigAnswer, None> };
  "/v1/pay/{id}": { get: Operation<Checkout, ById<"id">> };
  "/v1/pay/{id}/fund": {
    post: Operation<Relay, ById<"id">, { terms: PaymentTermsJson; signature: Hex }>;
  };
  "/v1/checkouts": { get: Operation<Page<Checkout>, Paged> };
  "/v1/payments": { get: Operation<Page<ApiPayment>, Paged> };
  "/v1/session/nonce": { post: Operation<{ nonce: string }, None> };
  "/v1/session": {
    get: Operation<Session, None>;
    post: Operation<Session, None, { message: string; signature: Hex }>;
    delete: Operation<undefined, None>;
  };
}
