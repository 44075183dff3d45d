import type { Abi } from "viem";
import { type ContractErrorExplanation, explainRevert } from "./explainRevert.ts";
import { escrowErrorsAbi } from "./generated/escrowErrorsAbi.ts";
import { tokenErrorsAbi } from "./generated/tokenErrorsAbi.ts";

/** Every error that a call of the escrow can end with: its own, and those of a token that it calls. */
export const errorsAbi = [...escrowErrorsAbi, ...tokenErrorsAbi] as const satisfies Abi;

type ContractErrorName = (typeof errorsAbi)[number]["name"];

/** What each contract error means to a person, and what to do about it. */
export const contractErrorSentences: Readonly<Record<ContractErrorName, string>> = {
  AddressEmptyCode: "There is no contract at this address. Nothing has moved.",
  AmountExceedsCredit: "Your credit in the escrow is smaller than this amount. Choose less.",
  AmountExceedsHeld: "The escrow holds less of this payment than that. Choose a smaller amount.",
  ArbiterInvalid:
    "The arbiter of these terms is one of the parties. Ask the merchant for another checkout.",
  ArbiterMissing: "This payment has no arbiter, so it cannot be disputed. Write to the merchant.",
  ArbitrationNotOver: "The arbiter still has time to rule. Try again when that time is over.",
  AmountExceedsRefundable: "Less than that can still be refunded. Choose a smaller amount.",
  AmountZero: "There is nothing to move. Choose an amount above zero.",
  AuthorizationUnsupported:
    "The chain's own coin cannot be paid by signature. Pay with a transaction instead.",
  BatchEmpty: "There is no payment in this batch. Choose at least one.",
  BatchLengthMismatch: "Each payment of the batch needs an amount. Nothing has moved.",
  CallerNotArbiter:
    "Only the arbiter of this payment can rule on it. Connect the arbiter's wallet.",
  CallerNotMerchant:
    "Only the merchant of this payment can do this. Connect the merchant's wallet.",
  CallerNotMerchantOrPayee:
    "Only the merchant or the payee of this payment can refund it. Connect one of their wallets.",
  CallerNotPayerOrMerchant:
    "Only the payer or the merchant of this payment can do this. Connect one of their wallets.",
  CaptureClosed: "The time to capture this payment is over: what is held goes back to the payer.",
  CaptureNotOpen: "The payer's inspection period is not over yet. Capture when it has ended.",
  CapturePeriodTooShort:
    "The capture period of these terms must be longer than the inspection period.",
  DeliveryMismatch:
    "This token delivers less than what is sent, and cannot be used. No money has moved.",
  ECDSAInvalidSignature: "The signature is not valid. Sign again.",
  ECDSAInvalidSignatureLength: "The signature has the wrong length. Sign again.",
  ECDSAInvalidSignatureS: "The signature is not in its standard form. Sign again.",
  ERC20InsufficientAllowance: "The token has not been approved for this amount. Approve it first.",
  ERC20InsufficientBalance:
    "There is not enough of the token in the paying wallet. Add some and try again.",
  ERC20InvalidApprover: "The token does not accept an approval from this address.",
  ERC20InvalidReceiver: "The token does not accept this receiver.",
  ERC20InvalidSender: "The token does not accept this sender.",
  ERC20InvalidSpender: "The token does not accept this spender.",
  ERC2612ExpiredSignature: "The permit has expired. Sign a new one.",
  ERC2612InvalidSigner: "The permit was not signed by the paying wallet. Sign with that wallet.",
  ERC3009InvalidAuthorizationTime: "The signed authorization has expired. Open a new checkout.",
  ERC3009InvalidSignature:
    "The signature does not match this payment. Sign again with the paying wallet.",
  ERC3009UsedAuthorization:
    "This authorization was used before. Look up the payment before paying again.",
  DisputeClosed: "The time to dispute is over: what is held goes back to the payer. Reclaim it.",
  FailedCall: "One call of the batch failed without a reason. Nothing has moved.",
  FeeRecipientInvalid: "The terms have a commission that nobody, or more than one, could receive.",
  FeeTooHigh: "The commission in these terms is above 100 %.",
  FundingClosed:
    "The time to pay is over and no money has moved. Ask the merchant for a new checkout.",
  GasTooLow:
    "The transaction had too little gas to pay everyone, and changed nothing. Send it with more.",
  InstantTermsInvalid:
    "An instant payment cannot have an inspection, a capture period or an arbiter.",
  InvalidAccountNonce: "This signature was used before, or is out of order. Sign again.",
  InvalidShortString: "The contract was set up with an impossible name.",
  MerchantMissing: "The terms name no merchant.",
  PayeeInvalid: "The terms name no payee who could be paid.",
  PayerMissing: "The terms name no payer.",
  PaymentAlreadyFunded: "This payment was already made. Nothing more has been taken.",
  PaymentNotDisputed: "This payment is not disputed. Look up where it stands.",
  PaymentNotHeld:
    "The escrow does not hold this payment, or it waits for a ruling. Look up where it stands.",
  RecipientInvalid: "The money would go to nobody. Choose another address.",
  ReclaimNotOpen: "The merchant can still capture this payment. Reclaim when that time is over.",
  ReentrancyGuardReentrantCall:
    "The token tried to call the escrow back in the middle of a payment.",
  RefundClosed: "The time to refund this payment is over. Pay the customer back directly.",
  SafeERC20FailedOperation: "The token refused the transfer. No money has moved.",
  SafeCastOverflowedUintDowncast:
    "The token cannot handle an amount this large. Choose a smaller one.",
  SelfPayment: "The paying wallet belongs to the merchant. Pay with another wallet.",
  SignatureExpired: "The signature has expired and nothing has moved. Sign again.",
  SignatureInvalid: "The signature does not match. Sign again with the wallet it must come from.",
  SplitCountInvalid: "A commission can be shared by 1 to 32 recipients. Change the list.",
  SplitRecipientInvalid: "A recipient of the commission could not be paid. Change the list.",
  SplitSumInvalid: "The shares of the commission do not add up to 100 %. Change the list.",
  SplitsMismatch: "This is not the list of recipients in the payment's terms. Use that list.",
  StringTooLong: "The contract was set up with a name that is too long.",
  TokenMismatch: "The payments of a batch must all be in one token. Pay them apart.",
  ValueMismatch: "The coins sent along are not the amount to pay. No money has moved.",
  WithdrawalFailed:
    "The receiving wallet or the token refused the payout. The credit is unchanged.",
};

/**
 * Explains why a call of the escrow failed.
 * @param error what viem threw, or the data that the call reverted with
 * @returns null if the contract did not say why
 */
export function explainContractError(error: unknown): ContractErrorExplanation | null {
  return explainRevert(errorsAbi, contractErrorSentences, error);
}
