import type { Abi } from "viem";
import { contractErrorSentences } from "./contractErrors.ts";
import { errorsAbi } from "./errorsAbi.ts";
import { type ContractErrorExplanation, explainRevert } from "./explainRevert.ts";
import { arbiterPanelAbi } from "./generated/arbiterPanelAbi.ts";
import { factoryAbi } from "./generated/factoryAbi.ts";
import { klerosArbiterAbi } from "./generated/klerosArbiterAbi.ts";
import { routerAbi } from "./generated/routerAbi.ts";
import { permit2ErrorsAbi } from "./permit2.ts";

const everyAbi = [
  ...[...arbiterPanelAbi, ...factoryAbi, ...klerosArbiterAbi, ...routerAbi],
  // What they pass on.
  ...[...errorsAbi, ...permit2ErrorsAbi],
] as const;

/** Errors a call of the contracts around the escrow can fail with: their own, and those they pass on. */
export const peripheryErrorsAbi = everyAbi.filter((item) => item.type === "error") satisfies Abi;

type PeripheryErrorName = (typeof peripheryErrorsAbi)[number]["name"];

/** Sentence for each of these errors: what happened, what happened to the money, and what to do. */
export const peripheryErrorSentences: Readonly<Record<PeripheryErrorName, string>> = {
  ...contractErrorSentences,
  AlreadyDeposited: "You have already paid your deposit. Wait for the other party.",
  AppealClosed: "The time to appeal is over. The court's next ruling is final.",
  ApprovalsMissing: "Too few members of the panel agree to this ruling. Ask more members to sign.",
  ApprovalsNotAscending: "The approvals must be sorted by member, without duplicates. Sort them.",
  ArbiterMismatch: "This payment names another arbiter. Send the call to that arbiter.",
  CallFailed: "A call failed without a reason. No money has moved.",
  CallerNotArbitrator: "Only the court can give this ruling.",
  CaseStageInvalid: "The case is at another stage, where this is not possible. Check its status.",
  Create2EmptyBytecode: "The code to deploy is empty. Send the escrow's creation code.",
  CreationCodeMismatch:
    "The code is not the escrow's, and nothing was deployed. Send the released creation code.",
  CreditMissing: "There is nothing to withdraw.",
  DepositClosed: "The time to pay the deposit is over.",
  DepositNotOver: "The other party still has time to pay its deposit. Try again after that time.",
  DepositTooLow:
    "The value sent is below what your deposit lacks of the court's fee. Send at least that.",
  DisputeUnknown: "The court's dispute number belongs to no open case.",
  FailedDeployment: "The contract could not be deployed. It may already exist.",
  InsufficientBalance: "The account has too few coins for this call. Send more coins.",
  InvalidAmount: "The signature permits less than is to be paid. Sign again.",
  InvalidContractSignature: "The paying wallet does not accept this signature. Sign again.",
  InvalidNonce: "This signature has already been used. Check whether the payment was made.",
  InvalidSignature: "The signature is not valid. Sign again.",
  InvalidSignatureLength: "The signature has the wrong length. Sign again.",
  InvalidSigner: "The signature does not match. Sign again with the paying wallet.",
  MemberCountInvalid: "A panel has 1 to 32 members. Change the list.",
  MemberUnknown: "This account is not a member of the panel.",
  MembersNotAscending: "The members must be in ascending order, without duplicates. Sort the list.",
  OutputTooLow:
    "The swap delivered less than the payment costs. No money has moved. Ask for a new price.",
  RulingAlreadyExecuted: "The panel has already ruled on this payment.",
  TargetEmpty: "The call's target is not a contract. Check the address.",
  ThresholdInvalid: "A panel needs at least one approval, and at most one for each member.",
  VoteMissing: "This member has not voted for the ruling.",
};

/** Sentence for each text with which Circle's tokens, or Permit2, refuse to take what a signature or an allowance gives. */
export const tokenTextSentences: Readonly<Record<string, string>> = {
  "Blacklistable: account is blacklisted":
    "The token's issuer has blocked one of the accounts. No money has moved.",
  "EIP2612: invalid signature": "The permit does not match. Sign again with the paying wallet.",
  "ERC20: transfer amount exceeds allowance":
    "The token's allowance is below this amount. Approve the amount first.",
  "ERC20: transfer amount exceeds balance":
    "The paying wallet has not enough of the token. Add some and try again.",
  "FiatTokenV2: authorization is expired":
    "The signed authorization has expired. Open a new checkout.",
  "FiatTokenV2: authorization is not yet valid":
    "The signed authorization is not valid yet. Try again later.",
  "FiatTokenV2: authorization is used or canceled":
    "This authorization has already been used. Check the payment's status before paying again.",
  "FiatTokenV2: invalid signature":
    "The signature does not match this payment. Sign again with the paying wallet.",
  "FiatTokenV2: permit is expired": "The permit has expired. Sign a new one.",
  "Pausable: paused": "The token's issuer has paused all transfers. Try again later.",
  TRANSFER_FROM_FAILED:
    "Permit2 could not take the token. Approve it there once, and check the wallet's balance.",
};

const sentences = { ...peripheryErrorSentences, ...tokenTextSentences };

/**
 * Explains why a call of a panel, the court arbiter, the router or the factory failed.
 * @param error error thrown by viem, or revert data
 * @returns null if the contract gave no reason
 */
export function explainPeripheryError(error: unknown): ContractErrorExplanation | null {
  return explainRevert(peripheryErrorsAbi, sentences, error);
}
