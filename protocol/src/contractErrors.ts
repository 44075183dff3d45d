import { errorsAbi } from "./errorsAbi.ts";
import { type ContractErrorExplanation, explainRevert } from "./explainRevert.ts";

type ContractErrorName = (typeof errorsAbi)[number]["name"];

/** Sentence for each contract error: what happened, what happened to the money, and what to do. */
export const contractErrorSentences: Readonly<Record<ContractErrorName, string>> = {
  AddressEmptyCode: "There is no contract at this address. Nothing has moved.",
  AmountExceedsCredit: "The amount exceeds your credit in the escrow. Choose a smaller amount.",
  AmountExceedsHeld:
    "The amount exceeds what the escrow holds of this payment. Choose a smaller one.",
  ArbiterInvalid:
    "The arbiter of these terms is also one of the parties. Ask the merchant for a new checkout.",
  ArbiterMissing: "This payment has no arbiter, so it cannot be disputed. Contact the merchant.",
  ArbitrationNotOver: "The arbiter still has time to rule. Try again after the arbitration period.",
  AmountExceedsRefundable:
    "The amount exceeds what can still be refunded. Choose a smaller amount.",
  AmountZero: "The amount is zero. Choose an amount above zero.",
  AuthorizationUnsupported:
    "The chain's native coin cannot be paid by signature. Pay with a transaction instead.",
  BatchEmpty: "The batch contains no payment. Choose at least one.",
  CallerNotArbiter:
    "Only the arbiter of this payment can rule on it. Connect the arbiter's wallet.",
  CallerNotMerchant:
    "Only the merchant of this payment can do this. Connect the merchant's wallet.",
  CallerNotMerchantOrPayee:
    "Only the merchant or the payee of this payment can refund it. Connect one of their wallets.",
  CallerNotPayerOrMerchant:
    "Only the payer or the merchant of this payment can do this. Connect one of their wallets.",
  CaptureClosed: "The capture period is over. The held money can only go back to the payer.",
  CaptureNotOpen: "The payer's inspection period is not over. Capture after its end.",
  CapturePeriodMissing:
    "The terms have neither a capture period nor an arbiter, so the money could stay held forever.",
  CapturePeriodTooShort:
    "The capture period of these terms must be longer than their inspection period.",
  DeliveryMismatch:
    "This token charges a fee on transfers and is not supported. No money has moved.",
  ECDSAInvalidSignature: "The signature is not valid. Sign again.",
  ECDSAInvalidSignatureLength: "The signature has the wrong length. Sign again.",
  ECDSAInvalidSignatureS: "The signature is not in the standard form. Sign again.",
  ERC20InsufficientAllowance:
    "The token's allowance is below this amount. Approve the amount first.",
  ERC20InsufficientBalance:
    "The paying wallet has not enough of the token. Add some and try again.",
  ERC20InvalidApprover: "The token does not accept approvals from this address.",
  ERC20InvalidReceiver: "The token does not accept this recipient.",
  ERC20InvalidSender: "The token does not accept this sender.",
  ERC20InvalidSpender: "The token does not accept this spender.",
  ERC2612ExpiredSignature: "The permit has expired. Sign a new one.",
  ERC2612InvalidSigner: "The permit was signed by another wallet. Sign with the paying wallet.",
  ERC3009InvalidAuthorizationTime: "The signed authorization has expired. Open a new checkout.",
  ERC3009InvalidSignature:
    "The signature does not match this payment. Sign again with the paying wallet.",
  ERC3009UsedAuthorization:
    "This authorization has already been used. Check the payment's status before paying again.",
  DisputeClosed:
    "The time to dispute is over. The held money can go back to the payer: reclaim it.",
  FailedCall: "A call failed without a reason. No money has moved.",
  FeeRecipientInvalid:
    "The terms have a commission without exactly one valid recipient or list, or paid to the payer.",
  FeeTooHigh: "The commission in these terms is above 100 %.",
  FundingClosed:
    "The time to pay is over and no money has moved. Ask the merchant for a new checkout.",
  GasTooLow:
    "The transaction had too little gas to pay everyone. No money has moved. Send it with more gas.",
  InstantTermsInvalid:
    "An instant payment cannot have an inspection period, a capture period or an arbiter.",
  InvalidAccountNonce: "This signature has already been used or is out of order. Sign again.",
  InvalidShortString: "The contract was set up with an impossible name.",
  MerchantMissing: "The terms name no merchant.",
  PayeeInvalid: "The terms name no valid payee.",
  PayerMissing: "The terms name no payer.",
  PaymentAlreadyFunded: "This payment was already made. Nothing more has been taken.",
  PaymentNotDisputed: "This payment is not disputed. Check its status.",
  PaymentNotHeld:
    "The escrow does not hold this payment, or the payment waits for a ruling. Check its status.",
  RecipientInvalid: "The recipient's address is not valid. Choose another address.",
  ReclaimNotOpen: "The merchant can still capture this payment. Reclaim after the capture period.",
  ReentrancyGuardReentrantCall: "A contract called back during a payment. No money has moved.",
  RefundPeriodTooShort:
    "The refund period of these terms must be longer than their inspection period.",
  RefundClosed: "The refund period is over. Pay the customer back directly.",
  SafeERC20FailedOperation: "The token refused the transfer. No money has moved.",
  SafeCastOverflowedUintDowncast:
    "The token cannot transfer an amount this large. Choose a smaller amount.",
  SelfPayment: "The paying wallet is also the merchant's or the payee's. Pay with another wallet.",
  SignatureExpired: "The signature has expired and nothing has moved. Sign again.",
  SignatureInvalid: "The signature does not match. Sign again with the wallet that must sign.",
  SplitCountInvalid: "A commission is shared by 1 to 32 recipients. Change the list.",
  SplitRecipientInvalid: "A recipient of the commission is not valid. Change the list.",
  SplitSumInvalid: "The shares of the commission do not add up to 100 %. Change the list.",
  SplitsMismatch:
    "This is not the list of recipients in the payment's terms. Use the list in the terms.",
  StringTooLong: "The contract was set up with a name that is too long.",
  TokenMismatch: "The payments of a batch must use one token. Pay them separately.",
  ValueMismatch: "The coins sent are not the amount to pay. No money has moved.",
  WithdrawForRefused: "The owner of this credit alone has it paid out. Nothing has moved.",
  WithdrawalFailed:
    "The receiving wallet or the token refused the payout. The credit is unchanged.",
};

/**
 * Explains why a call of the escrow failed.
 * @param error error thrown by viem, or revert data
 * @returns null if the contract gave no reason
 */
export function explainContractError(error: unknown): ContractErrorExplanation | null {
  return explainRevert(errorsAbi, contractErrorSentences, error);
}
