import type { arbiterPanelAbi, klerosArbiterAbi, routerAbi, rulingTypes } from "@handsel/protocol";
import type { ContractFunctionName } from "viem";
import { SENT } from "./fields.ts";
import { agreedTerms, callWords, parties, type Words } from "./words.ts";

type Verbs<ContractAbi extends readonly unknown[]> = Readonly<
  Record<ContractFunctionName<ContractAbi, "nonpayable" | "payable">, Words>
>;

const coins = { [SENT]: "You send coins" };
const held = { escrow: "In the escrow contract", ...parties };

/** Words for each function of the router. */
export const routerWords: Verbs<typeof routerAbi> = {
  execute: {
    intent: "Make several calls",
    sentence: "Make calls to {calls.[].target} with coins and tokens of your router account",
    shows: {
      ...coins,
      "inputs.[].amount": "You pay in",
      "calls.[].target": "Calls",
      "calls.[].value": "With coins",
      "calls.[].data": "Call",
      "returned.[]": "Returned besides",
    },
  },
  swapAndFund: {
    intent: "Swap and pay into escrow",
    sentence:
      "Swap {swap.input.amount} at {swap.target} and pay {terms.amount} to {terms.merchant}, {terms.instant}",
    shows: {
      ...coins,
      "swap.input.amount": "You swap",
      "swap.target": "At the exchange",
      "swap.spender": "Taken by",
      escrow: "Into the escrow contract",
      ...agreedTerms("terms"),
    },
  },
};

/** Words for each function of a panel of arbiters. */
export const panelWords: Verbs<typeof arbiterPanelAbi> = {
  vote: {
    intent: "Vote on a dispute",
    sentence: "Vote to return {payerAmount} base units to the payer; the rest goes to the payee",
    shows: {
      payerAmount: "To the payer",
      paymentId: "Payment",
      escrow: "In the escrow contract",
    },
  },
  resolve: {
    ...callWords.resolve,
    intent: "Submit the panel's ruling",
    shows: {
      ...callWords.resolve.shows,
      escrow: "In the escrow contract",
      "approvals.[].member": "Approved by",
      deadline: "Signatures valid until",
    },
  },
};

/** Words for the ruling that a member of a panel signs. */
export const rulingWords: Readonly<Record<keyof typeof rulingTypes, Words>> = {
  Ruling: {
    intent: "Sign a ruling",
    sentence: "Return {payerAmount} base units to the payer; the rest goes to the payee",
    shows: {
      payerAmount: "To the payer",
      paymentId: "Payment",
      escrow: "In the escrow contract",
      deadline: "Valid until",
    },
  },
};

/** Words for each function of the court arbiter. */
export const courtWords: Verbs<typeof klerosArbiterAbi> = {
  deposit: {
    intent: "Deposit the court's fee",
    sentence: "Deposit {@.value} for the court about the payment to {terms.merchant}",
    shows: { [SENT]: "You deposit", ...held },
  },
  endDeposits: {
    intent: "End the deposits of a case",
    sentence: "End the deposits of the case: who has not deposited in time loses",
    shows: { caseId: "Case" },
  },
  rule: {
    intent: "Give the court's ruling",
    sentence: "Give ruling {ruling} in the court's dispute {disputeId}",
    shows: { ruling: "Ruling", disputeId: "Dispute" },
  },
  execute: {
    intent: "Carry out the ruling",
    sentence: "Divide the held money of the payment to {terms.merchant} as the court ruled",
    shows: held,
  },
  submitEvidence: {
    intent: "Publish evidence",
    sentence: "Publish evidence for the court: {evidence}",
    shows: { evidence: "Evidence", caseId: "Case" },
  },
  appeal: {
    intent: "Appeal",
    sentence: "Appeal against the court's ruling with {@.value}",
    shows: { [SENT]: "You pay", caseId: "Case" },
  },
  withdrawFor: {
    intent: "Pay out a returned deposit",
    sentence: "Pay {owner} its whole credit at the court arbiter",
    shows: { owner: "To" },
  },
  withdrawTo: {
    intent: "Send a returned deposit",
    sentence: "Send your whole credit at the court arbiter to {to}",
    shows: { to: "To" },
  },
};
