import type { ApiComponents } from "@handsel/sdk";

/** Short names of the schemas in the relayer's openapi.json. */
type Schemas = ApiComponents["schemas"];

export type ConfigAnswer = Schemas["Config"];
export type CoinRatesAnswer = Schemas["CoinRates"];
export type ApiPayment = Schemas["Payment"];
/** A checkout as its payer sees it. This app makes the messages to sign itself. */
export type Checkout = Omit<Schemas["SignableCheckout"], "signing">;
export type CheckoutOption = Checkout["options"][number];
export type Order = NonNullable<Checkout["order"]>;
export type MerchantCheckout = Schemas["Checkout"];
export type PaymentLink = Schemas["PayerPaymentLink"];
export type MerchantLink = Schemas["PaymentLink"];
export type WalletCustomer = Schemas["WalletCustomer"];
export type Message = Schemas["Message"];
export type SettlementProposal = Schemas["SettlementProposal"];
export type Statement = Schemas["Statement"];
export type Session = Schemas["Session"];
export type SessionStore = Session["stores"][number];
export type Account = Schemas["Account"];
export type Member = Schemas["Member"];
export type Role = Member["role"];
export type ApiKey = Schemas["ApiKey"];
export type Scope = ApiKey["scopes"][number];
export type PayoutChange = Schemas["PayoutChange"];
export type AuditEntry = Schemas["AuditEntry"];
export type WalletBackup = Schemas["WalletBackup"];
export type RefundLimit = Schemas["RefundLimit"];
export type MerchantProfile = Schemas["MerchantProfile"];
export type WebhookEndpoint = Schemas["WebhookEndpointOutput"];
export type WebhookDelivery = Schemas["WebhookDelivery"];
export type WebhookEvent = Schemas["Event"];
export type ApiRequest = Schemas["ApiRequest"];
