import type { ApiComponents } from "@handsel/sdk";

/** Short names of the schemas in the relayer's openapi.json. */
type Schemas = ApiComponents["schemas"];

export type ConfigAnswer = Schemas["Config"];
export type ApiPayment = Schemas["Payment"];
/** A checkout as its payer sees it. This app makes the messages to sign itself. */
export type Checkout = Omit<Schemas["SignableCheckout"], "signing">;
export type CheckoutOption = Checkout["options"][number];
export type Order = NonNullable<Checkout["order"]>;
export type MerchantCheckout = Schemas["Checkout"];
export type PaymentLink = Schemas["PayerPaymentLink"];
export type Message = Schemas["Message"];
export type SettlementProposal = Schemas["SettlementProposal"];
export type Statement = Schemas["Statement"];
