export type { Call, PaymentOf, SendingClient } from "./call.ts";
export { type CaptureParameters, capture, captureCall } from "./capture.ts";
export {
  type CaptureAndSplitParameters,
  captureAndSplit,
  captureAndSplitCall,
} from "./captureAndSplit.ts";
export { type CaptureBatchParameters, captureBatch, captureBatchCall } from "./captureBatch.ts";
export {
  type CaptureWithSignatureParameters,
  captureWithSignature,
  captureWithSignatureCall,
} from "./captureWithSignature.ts";
export { type DisputeParameters, dispute, disputeCall } from "./dispute.ts";
export {
  type DisputeWithSignatureParameters,
  disputeWithSignature,
  disputeWithSignatureCall,
} from "./disputeWithSignature.ts";
export { type DistributeParameters, distribute, distributeCall } from "./distribute.ts";
export { type ExpireDisputeParameters, expireDispute, expireDisputeCall } from "./expireDispute.ts";
export { type FundParameters, fund, fundCall } from "./fund.ts";
export { type FundBatchParameters, fundBatch, fundBatchCall } from "./fundBatch.ts";
export { type FundingPath, type FundingPathParameters, fundingPath } from "./fundingPath.ts";
export {
  type FundWithAuthorizationParameters,
  fundWithAuthorization,
  fundWithAuthorizationCall,
} from "./fundWithAuthorization.ts";
export {
  type FundWithPermitParameters,
  fundWithPermit,
  fundWithPermitCall,
} from "./fundWithPermit.ts";
export {
  type FundWithPermit2Parameters,
  fundWithPermit2,
  fundWithPermit2Call,
} from "./fundWithPermit2.ts";
export { type MulticallParameters, multicall, multicallCall } from "./multicall.ts";
export { type PayParameters, pay, type SentPayment, TermsRefused } from "./pay.ts";
export { type Payment, readPayment } from "./readPayment.ts";
export { type ReclaimParameters, reclaim, reclaimCall } from "./reclaim.ts";
export { type RefundParameters, refund, refundCall } from "./refund.ts";
export { type ResolveParameters, resolve, resolveCall } from "./resolve.ts";
export { type SetOperatorParameters, setOperator, setOperatorCall } from "./setOperator.ts";
export {
  type SetOperatorWithSignatureParameters,
  setOperatorWithSignature,
  setOperatorWithSignatureCall,
} from "./setOperatorWithSignature.ts";
export { type SettleParameters, settle, settleCall } from "./settle.ts";
export {
  type SetWithdrawForParameters,
  setWithdrawFor,
  setWithdrawForCall,
} from "./setWithdrawFor.ts";
export {
  type SubmitEvidenceParameters,
  submitEvidence,
  submitEvidenceCall,
} from "./submitEvidence.ts";
export { type VoidPaymentParameters, voidPayment, voidPaymentCall } from "./void.ts";
export { type WatchPaymentParameters, watchPayment } from "./watchPayment.ts";
export { type WithdrawParameters, withdraw, withdrawCall } from "./withdraw.ts";
export { type WithdrawForParameters, withdrawFor, withdrawForCall } from "./withdrawFor.ts";
export { type WithdrawToParameters, withdrawTo, withdrawToCall } from "./withdrawTo.ts";
