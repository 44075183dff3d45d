import type { Abi } from "viem";
import { type ContractErrorExplanation, explainRevert } from "./explainRevert.ts";
import { arbiterPanelAbi } from "./generated/arbiterPanelAbi.ts";
import { factoryAbi } from "./generated/factoryAbi.ts";
import { klerosArbiterAbi } from "./generated/klerosArbiterAbi.ts";
import { routerAbi } from "./generated/routerAbi.ts";

const everyAbi = [...arbiterPanelAbi, ...factoryAbi, ...klerosArbiterAbi, ...routerAbi] as const;

/** Errors the contracts around the escrow can fail with. */
export const peripheryErrorsAbi = everyAbi.filter((item) => item.type === "error") satisfies Abi;

type PeripheryErrorName = (typeof peripheryErrorsAbi)[number]["name"];

/** Sentence for each of these errors: what happened, what happened to the money, and what to do. */
export const peripheryErrorSentences: Readonly<Record<PeripheryErrorName, string>> = {
  AlreadyDeposited: "You have already paid your deposit. Wait for the other party.",
  AppealClosed: "The time to appeal is over. The court's next ruling is final.",
  ApprovalsMissing: "Too few members of the panel agree to this ruling. Ask more members to sign.",
  ApprovalsNotAscending: "The approvals must be sorted by member, without duplicates. Sort them.",
  ArbiterMismatch: "This payment names another arbiter. Send the call to that arbiter.",
  CallFailed: "A call failed without a reason. No money has moved.",
  CallerNotArbitrator: "Only the court can give this ruling.",
  CallerNotPayerOrMerchant:
    "Only the payer or the merchant of this payment can do this. Connect one of their wallets.",
  CaseStageInvalid: "The case is at another stage, where this is not possible. Check its status.",
  Create2EmptyBytecode: "The code to deploy is empty. Send the escrow's creation code.",
  CreationCodeMismatch:
    "The code is not the escrow's, and nothing was deployed. Send the released creation code.",
  CreditMissing: "There is nothing to withdraw.",
  DepositClosed: "The time to pay the deposit is over.",
  DepositNotOver: "The other party still has time to pay its deposit. Try again after that time.",
  DepositTooLow: "The value sent is below the court's fee. Send at least the fee.",
  DisputeUnknown: "The court's dispute number belongs to no open case.",
  FailedCall: "A call failed without a reason. No money has moved.",
  FailedDeployment: "The contract could not be deployed. It may already exist.",
  InsufficientBalance: "The account has too few coins for this call. Send more coins.",
  InvalidShortString: "The contract was set up with an impossible name.",
  MemberCountInvalid: "A panel has 1 to 32 members. Change the list.",
  MemberUnknown: "This account is not a member of the panel.",
  MembersNotAscending: "The members must be in ascending order, without duplicates. Sort the list.",
  OutputTooLow:
    "The swap delivered less than the payment costs. No money has moved. Ask for a new price.",
  PaymentNotDisputed: "This payment is not disputed. Check its status.",
  RecipientInvalid: "The recipient's address is not valid. Choose another address.",
  ReentrancyGuardReentrantCall: "A contract called the router back during a call.",
  RulingAlreadyExecuted: "The panel has already ruled on this payment.",
  SafeERC20FailedOperation: "The token refused the transfer. No money has moved.",
  SignatureExpired: "The signatures have expired. No money has moved. Sign again.",
  SignatureInvalid: "A signature does not match its member. Sign again with that member's wallet.",
  StringTooLong: "The contract was set up with a name that is too long.",
  TargetEmpty: "The call's target is not a contract. Check the address.",
  ThresholdInvalid: "A panel needs at least one approval, and at most one for each member.",
  ValueMismatch: "The coins sent are not the amount the swap spends. No money has moved.",
  VoteMissing: "This member has not voted for the ruling.",
  WithdrawalFailed: "The receiving wallet refused the payout. The credit is unchanged.",
};

/**
 * Explains why a call of a panel, the court arbiter, the router or the factory failed.
 * @param error error thrown by viem, or revert data
 * @returns null if the contract gave no reason
 */
export function explainPeripheryError(error: unknown): ContractErrorExplanation | null {
  return explainRevert(peripheryErrorsAbi, peripheryErrorSentences, error);
}
