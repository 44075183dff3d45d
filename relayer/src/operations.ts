import { accountOperations } from "./accounts/routes.ts";
import { checkoutOperations } from "./checkouts/routes.ts";
import { configOperations } from "./http/configRoutes.ts";
import type { AnyOperation } from "./http/operation.ts";
import { systemOperations } from "./http/systemRoutes.ts";
import { merchantOperations } from "./merchants/routes.ts";
import { paymentLinkOperations } from "./paymentLinks/routes.ts";
import { paymentCallOperations } from "./payments/callRoutes.ts";
import { paymentOperations } from "./payments/routes.ts";
import { rateOperations } from "./rates/routes.ts";
import { reconciliationOperations } from "./reconciliation/routes.ts";
import { relayOperations } from "./relay/routes.ts";
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
