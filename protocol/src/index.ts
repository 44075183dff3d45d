export {
  type AuthorizationDomain,
  type FundingAuthorization,
  fundingAuthorization,
} from "./authorization.ts";
export { canonicalJson, type JsonValue } from "./canonicalJson.ts";
export { type HandselChain, handselChains, type Token } from "./chains.ts";
export {
  type ContractErrorExplanation,
  contractErrorSentences,
  errorsAbi,
  explainContractError,
} from "./contractErrors.ts";
export { createXAddress } from "./createX.ts";
export { fee } from "./fee.ts";
export { demoDollarAbi } from "./generated/demoDollarAbi.ts";
export { escrowAbi } from "./generated/escrowAbi.ts";
export {
  disputeMessage,
  type Message,
  messageTypes,
  operatorApprovalMessage,
  releaseMessage,
  settlementMessage,
} from "./messages.ts";
export { type LineItem, type Order, orderReference } from "./order.ts";
export { type Escrow, escrowDomain, offerId, paymentId } from "./paymentId.ts";
export {
  type PaymentState,
  type PaymentStatus,
  paymentStatus,
  paymentStatuses,
  type Stage,
  stages,
  stateFromContract,
} from "./paymentStatus.ts";
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
export { fundingPermit2, permit2Address } from "./permit2.ts";
export { maxSplits, type Split, shares, splitsHash } from "./splits.ts";
