export { allHeld, amountOfHeld } from "./allHeld.ts";
export {
  type AuthorizationDomain,
  type FundingAuthorization,
  fundingAuthorization,
} from "./authorization.ts";
export { canonicalJson, type JsonValue } from "./canonicalJson.ts";
export {
  type BatchPayment,
  type Capture,
  type CaptureBatch,
  captureBatches,
  encodeCaptureBatches,
} from "./captureBatches.ts";
export {
  type ListedChain,
  listedChains,
  rpcUrlVariable,
  type Token,
} from "./chains.ts";
export { contractErrorSentences, explainContractError } from "./contractErrors.ts";
export { createXAddress } from "./createX.ts";
export { CSV_MARK, type CsvNumber, csvLine } from "./csv.ts";
export { type Currency, currencies } from "./currencies.ts";
export { ensAbi, ensChains, ensRegistryAddress } from "./ens.ts";
export { erc1271Abi, erc1271Magic } from "./erc1271.ts";
export { errorsAbi } from "./errorsAbi.ts";
export type { ContractErrorExplanation } from "./explainRevert.ts";
export { fee } from "./fee.ts";
export { gasPriceOracleAbi, gasPriceOracleAddress } from "./gasPriceOracle.ts";
export { arbiterPanelAbi } from "./generated/arbiterPanelAbi.ts";
export { arbiterPanelFactoryAbi } from "./generated/arbiterPanelFactoryAbi.ts";
export { batchAbi } from "./generated/batchAbi.ts";
export { checkoutAbi } from "./generated/checkoutAbi.ts";
export { demoDollarAbi } from "./generated/demoDollarAbi.ts";
export { escrowAbi } from "./generated/escrowAbi.ts";
export { escrowAddress } from "./generated/escrowAddress.ts";
export { factoryAbi } from "./generated/factoryAbi.ts";
export { klerosArbiterAbi } from "./generated/klerosArbiterAbi.ts";
export { lensAbi } from "./generated/lensAbi.ts";
export { payoutsAbi } from "./generated/payoutsAbi.ts";
export { routerAbi } from "./generated/routerAbi.ts";
export { routerAddress } from "./generated/routerAddress.ts";
export { walletAbi } from "./generated/walletAbi.ts";
export { type HandselChain, handselChains, listedToken } from "./handselChains.ts";
export {
  disputeMessage,
  type Message,
  messageTypes,
  operatorApprovalMessage,
  releaseMessage,
  settlementMessage,
} from "./messages.ts";
export { normalizeSignature } from "./normalizeSignature.ts";
export { type LineItem, type Order, orderReference, type TaxLine } from "./order.ts";
export { outcomeStatuses } from "./outcomeStatuses.ts";
export {
  creditsQuery,
  heldPartsQuery,
  needsQuery,
  needsRows,
  overviewRows,
  volumesQuery,
} from "./overviewQueries.ts";
export { type PayerFilter, payerPageQuery, payerPageVariables } from "./payerPageQuery.ts";
export { type Escrow, escrowDomain, offerId, paymentId } from "./paymentId.ts";
export { type PaymentState, type Stage, stages, stateFromContract } from "./paymentState.ts";
export { type PaymentStatus, paymentStatus, paymentStatuses } from "./paymentStatus.ts";
export {
  maxAmount,
  newOffer,
  type OfferChoices,
  offerOf,
  type PaymentTerms,
  type PaymentTermsJson,
  paymentTermsTypes,
  termsFromJson,
  termsToJson,
} from "./paymentTerms.ts";
export { arbitrationPeriod, type PaymentWindows, paymentWindows } from "./paymentWindows.ts";
export {
  explainPeripheryError,
  peripheryErrorSentences,
  peripheryErrorsAbi,
  tokenTextSentences,
} from "./peripheryErrors.ts";
export { fundingPermit, type PermitSource, permitAbi } from "./permit.ts";
export { fundingPermit2, permit2Address, permit2ErrorsAbi, permit2NonceAbi } from "./permit2.ts";
export {
  type CoinAmount,
  orderTotal,
  type PricedOrder,
  type PriceQuote,
  quoteFits,
  roundToShown,
} from "./price.ts";
export { receiptPriceFits, signedReceiptText } from "./receipt.ts";
export { refusedTerms } from "./refusedTerms.ts";
export { routerAccount, routerOn } from "./routerAccount.ts";
export { panelDomain, rulingMessage, rulingTypes } from "./rulingMessage.ts";
export { maxSplits, type Split, shares, splitsHash } from "./splits.ts";
export { type PaymentRow, statusOfRow } from "./statusOfRow.ts";
export {
  capturedHoursQuery,
  capturedHoursVariables,
  disputesQuery,
  endedDisputesQuery,
  endedDisputesVariables,
  merchantDisputesQuery,
  payerPaymentsQuery,
  paymentQuery,
  paymentsQuery,
  paymentsVariables,
  splitListsQuery,
  subgraphQueries,
  totalsQuery,
  withdrawalsQuery,
  withdrawalsVariables,
} from "./subgraphQueries.ts";
export { farFuture, type Outcome, outcomes, pageSize } from "./subgraphRows.ts";
