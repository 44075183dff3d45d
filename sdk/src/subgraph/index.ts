export { getMerchantTotals, type MerchantTotal } from "./getMerchantTotals.ts";
export { getPaymentHistory, type PaymentAction, type PaymentHistory } from "./getPaymentHistory.ts";
export { listDisputes, type OpenDispute } from "./listDisputes.ts";
export type { ListedPayment } from "./listedPayment.ts";
export { listMerchantPayments, type MerchantPaymentsParameters } from "./listMerchantPayments.ts";
export { listPayerPayments } from "./listPayerPayments.ts";
export { querySubgraph, SubgraphError } from "./querySubgraph.ts";
