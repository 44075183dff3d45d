import { accountOperations } from "./accounts/sessionRoutes.ts";
import { checkoutOperations } from "./checkouts/routes.ts";
import { configOperations } from "./dapp/configRoutes.ts";
import type { AnyOperation } from "./platform/http/operation.ts";
import { systemOperations } from "./platform/http/systemRoutes.ts";
import { merchantOperations } from "./accounts/merchantRoutes.ts";
import { paymentLinkOperations } from "./paymentLinks/routes.ts";
import { paymentCallOperations } from "./actions/routes.ts";
import { paymentOperations } from "./payments/routes.ts";
import { rateOperations } from "./rates/routes.ts";
import { reconciliationOperations } from "./reconciliation/routes.ts";
import { relayOperations } from "./gasless/routes.ts";
import { webhookOperations } from "./webhooks/routes.ts";

/** Every route of the server. */
export const operations: readonly AnyOperation[] = [
  ...systemOperations,
  ...configOperations,
  ...accountOperations,
  ...merchantOperations,
  ...checkoutOperations,
  ...paymentLinkOperations,
  ...paymentOperations,
  ...paymentCallOperations,
  ...reconciliationOperations,
  ...rateOperations,
  ...relayOperations,
  ...webhookOperations,
];
