import type { components } from "./api.gen.ts";

/** Short names of the schemas in the relayer's openapi.json. */
type Schemas = components["schemas"];

export type ConfigAnswer = Schemas["Config"];
export type ApiPayment = Schemas["Payment"];
export type Checkout = Schemas["PayerCheckout"];
export type MerchantCheckout = Schemas["Checkout"];
export type PaymentLink = Schemas["PayerPaymentLink"];
export type Message = Schemas["Message"];
export type SettlementProposal = Schemas["SettlementProposal"];
