import type { Abi } from "viem";
import { type ContractErrorExplanation, explainRevert } from "./explainRevert.ts";
import { arbiterPanelAbi } from "./generated/arbiterPanelAbi.ts";
import { factoryAbi } from "./generated/factoryAbi.ts";
import { klerosArbiterAbi } from "./generated/klerosArbiterAbi.ts";
import { routerAbi } from "./generated/routerAbi.ts";

const everyAbi = [...arbiterPanelAbi, ...factoryAbi, ...klerosArbiterAbi, ...routerAbi] as const;

/** Every error that the contracts around the escrow can end with. */
export const peripheryErrorsAbi = everyAbi.filter((item) => item.type === "error") satisfies Abi;

type PeripheryErrorName = (typeof peripheryErrorsAbi)[number]["name"];

/** What each error of the contracts around the escrow means to a person, and what to do about it. */
export const peripheryErrorSentences: Readonly<Record<PeripheryErrorName, string>> = {
  AlreadyDeposited: "You have paid your deposit already. Wait for the other party.",
  AppealClosed: "The time to appeal is over. What the court rules now is final.",
  ApprovalsMissing: "Fewer members of the panel agree than it needs. Ask more of them to sign.",
  ApprovalsNotAscending: "The members' approvals must be in ascending order, each once. Sort them.",
  ArbiterMismatch: "This payment has another arbiter. Send it to that one.",
  CallFailed: "A call on the way failed without a reason. Nothing has moved.",
  CallerNotArbitrator: "Only the court can rule on this.",
  CallerNotPayerOrMerchant:
    "Only the payer or the merchant of this payment can do this. Connect one of their wallets.",
  CaseStageInvalid: "The case is not at the point where this is possible. Look up where it stands.",
  Create2EmptyBytecode: "There is no code to deploy. Send the escrow's creation code.",
  CreationCodeMismatch:
    "This is not the escrow's code, and nothing was deployed. Send the released creation code.",
  CreditMissing: "There is nothing to withdraw.",
  DepositClosed: "The time to pay the deposit is over.",
  DepositNotOver:
    "The other party still has time to pay its deposit. Try again when that time is over.",
  DepositTooLow: "The court asks more than was sent. Send at least its fee.",
  DisputeUnknown: "The court has no open case under this number.",
  FailedCall: "A call on the way failed without a reason. Nothing has moved.",
  FailedDeployment: "The contract could not be deployed. It may be there already.",
  InsufficientBalance: "There are not enough coins for this call. Send more along.",
  InvalidShortString: "The contract was set up with an impossible name.",
  MemberCountInvalid: "A panel has between one and 32 members. Change the list.",
  MemberUnknown: "This account is not a member of the panel.",
  MembersNotAscending: "The members must be in ascending order, each once. Sort the list.",
  OutputTooLow:
    "The swap brought less than the payment costs, and nothing has moved. Ask for a new price.",
  PaymentNotDisputed: "This payment is not disputed. Look up where it stands.",
  RecipientInvalid: "The money would go to nobody. Choose another address.",
  ReentrancyGuardReentrantCall: "Something tried to call the router back in the middle of a call.",
  RulingAlreadyExecuted: "The panel has ruled on this payment already.",
  SafeERC20FailedOperation: "The token refused the transfer. No money has moved.",
  SignatureExpired: "The signatures have expired and nothing has moved. Sign again.",
  SignatureInvalid: "A signature is not of the member it is sent for. Sign again with that wallet.",
  StringTooLong: "The contract was set up with a name that is too long.",
  TargetEmpty: "There is no contract where a call should go. Check the address.",
  ThresholdInvalid: "A panel needs at least one approval, and at most as many as it has members.",
  ValueMismatch: "The coins sent along are not what the swap spends. No money has moved.",
  VoteMissing: "This member has not voted for the ruling.",
  WithdrawalFailed: "The receiving wallet refused the payout. The credit is unchanged.",
};

/**
 * Explains why a call of a panel, the court's arbiter, the router or the factory failed.
 * @param error what viem threw, or the data that the call reverted with
 * @returns null if the contract did not say why
 */
export function explainPeripheryError(error: unknown): ContractErrorExplanation | null {
  return explainRevert(peripheryErrorsAbi, peripheryErrorSentences, error);
}
