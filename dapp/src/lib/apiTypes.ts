import type { components } from "./api.gen.ts";

/** What the relayer's openapi.json describes, by short names. `npm run generate` renews the types. */
type Schemas = components["schemas"];

export type ConfigAnswer = Schemas["Config"];
export type ApiPayment = Schemas["Payment"];
export type Checkout = Schemas["PayerCheckout"];
export type MerchantCheckout = Schemas["Checkout"];
export type PaymentLink = Schemas["PayerPaymentLink"];
