import type { escrowAbi, messageTypes } from "@handsel/protocol";
import type { ContractFunctionName } from "viem";
import { inDollars } from "../../../dapp/src/testing/payment.ts";
import { displayItems as ofCapture } from "../../../dapp/src/transactions/capture.ts";
import { displayItems as ofFunding } from "../../../dapp/src/transactions/fund.ts";
import { displayItems as ofAuthorization } from "../../../dapp/src/transactions/fundWithAuthorization.ts";
import { displayItems as ofRefund } from "../../../dapp/src/transactions/refund.ts";
import { displayItems as ofRelease } from "../../../dapp/src/transactions/releaseWithSignature.ts";
import type { DisplayItem } from "../../../dapp/src/transactions/transaction.ts";
import { displayItems as ofVoid } from "../../../dapp/src/transactions/void.ts";

/** What a wallet says of one call or message. */
export interface Words {
  /** In at most 30 characters, which is what a small screen has. */
  intent: string;
  /** The whole in one sentence, with values by their paths. */
  sentence: string;
  /** Labels by path, in the order shown. What is not named is not shown. */
  shows: Readonly<Record<string, string>>;
}

const part = { ...inDollars, amount: 10_000_000n, held: 25_000_000n, refundable: 25_000_000n };
const funding = labelsOf(ofFunding(inDollars));
const authorizing = labelsOf(ofAuthorization(inDollars));
const releasing = labelsOf(ofRelease({ ...part, deadline: inDollars.terms.fundBy }));

/** The dApp's labels, without the address that some of them name. */
function labelsOf(items: readonly DisplayItem[]) {
  const labels = items.map(({ label }) => label.replace(/ 0x\S+$/, ""));
  return (wanted: RegExp): string => {
    const label = labels.find((known) => wanted.test(known));
    if (label === undefined) throw new Error(`The dApp shows ${labels}, and nothing of ${wanted}.`);
    return label;
  };
}

const comesBackTo = funding(/^Refunds go/);
const heldFor = funding(/^Held for/);
const paidOutTo = labelsOf(ofCapture({ ...part, releaseRest: false }))(/^Paid out/);
const backToPayer = labelsOf(ofVoid(part))(/^Back to/);

/** Words for the values of a yes or no; a sentence must be true with either. */
export const enums = {
  instant: {
    false: "held until released, captured or returned",
    true: "paid out at once",
  },
  toLedger: { true: "as credit in the escrow", false: "by transfer" },
  releaseRest: { true: "the rest returns to the payer", false: "the rest stays in escrow" },
  fromCredit: { true: "your credit in the escrow", false: "your wallet" },
  approved: { true: "Appoint", false: "Dismiss" },
  allowed: { true: "Allow", false: "Refuse" },
};

/** Every term that a payer agrees to, at a path. */
export function agreedTerms(at: string): Readonly<Record<string, string>> {
  return {
    [`${at}.amount`]: funding(/^You pay/),
    [`${at}.merchant`]: heldFor,
    [`${at}.payee`]: paidOutTo,
    [`${at}.payer`]: comesBackTo,
    [`${at}.instant`]: "Payment is",
    [`${at}.inspectionPeriod`]: "Merchant waits",
    [`${at}.capturePeriod`]: "Comes back after",
    [`${at}.refundPeriod`]: "Refundable for",
    [`${at}.arbiter`]: "Arbiter",
    [`${at}.feeBps`]: "Commission",
    [`${at}.feeRecipient`]: "Commission to",
    [`${at}.splits`]: "Shared by the list",
    [`${at}.toLedger`]: "Paid out",
    [`${at}.fundBy`]: authorizing(/^Valid/),
    [`${at}.orderReference`]: "Order",
  };
}

/** The parties of a payment that was agreed on before. */
export const parties = { "terms.merchant": heldFor, "terms.payer": "Payer" };
const paidOut = { "terms.payee": paidOutTo, ...parties };

const fund: Words = {
  intent: "Pay into escrow",
  sentence: "Pay {terms.amount} to {terms.merchant}, {terms.instant}",
  shows: agreedTerms("terms"),
};

const capture: Words = {
  intent: "Pay out of escrow",
  sentence: "Pay out {amount} to {terms.payee}; {releaseRest}",
  shows: {
    amount: labelsOf(ofCapture({ ...part, releaseRest: false }))(/^Captured/),
    releaseRest: "Rest",
    ...paidOut,
  },
};

const dispute: Words = {
  intent: "Dispute a payment",
  sentence: "Dispute the payment to {terms.merchant} before {terms.arbiter}",
  shows: { "terms.arbiter": "Arbiter", evidence: "Evidence", ...parties },
};

/** Words for each function of the escrow that changes something. */
export const callWords: Readonly<
  Record<ContractFunctionName<typeof escrowAbi, "nonpayable" | "payable">, Words>
> = {
  fund,
  fundWithPermit: fund,
  fundWithPermit2: fund,
  fundWithAuthorization: fund,
  fundBatch: {
    intent: "Pay several into escrow",
    sentence: "Pay several payments into escrow: {terms.[].amount} to {terms.[].merchant}",
    shows: agreedTerms("terms.[]"),
  },
  capture,
  captureAndSplit: {
    ...capture,
    shows: {
      ...capture.shows,
      "splits.[].recipient": "Commission to",
      "splits.[].bps": "Share",
    },
  },
  captureBatch: {
    intent: "Pay several out of escrow",
    sentence: "Pay out {payments.[].captureAmount} to {shared.payee}",
    shows: {
      "payments.[].captureAmount": capture.shows.amount ?? "",
      "shared.payee": paidOutTo,
      "payments.[].payer": "Payer",
    },
  },
  captureWithSignature: {
    intent: "Submit the payer's release",
    sentence: "Submit the release of {amount} to {terms.payee}, signed by {terms.payer}",
    shows: { amount: releasing(/^You release/), deadline: releasing(/^Valid/), ...paidOut },
  },
  void: {
    intent: "Return held money",
    sentence: "Return {amount} of held money to {terms.payer}",
    shows: { amount: backToPayer, ...parties },
  },
  reclaim: {
    intent: "Return what was not captured",
    sentence: "Return all held money of the payment to {terms.merchant} to {terms.payer}",
    shows: { "terms.payer": backToPayer, "terms.merchant": heldFor },
  },
  refund: {
    intent: "Refund captured money",
    sentence: "Refund {amount} to {terms.payer} from {fromCredit}",
    shows: {
      amount: labelsOf(ofRefund(part))(/^To the payer/),
      fromCredit: "Paid from",
      ...parties,
    },
  },
  dispute,
  disputeWithSignature: {
    ...dispute,
    intent: "Submit the payer's dispute",
    sentence: "Submit the dispute of the payment to {terms.merchant}, signed by {terms.payer}",
    shows: { ...dispute.shows, deadline: releasing(/^Valid/) },
  },
  submitEvidence: {
    intent: "Publish evidence",
    sentence: "Publish evidence about the payment to {terms.merchant}: {evidence}",
    shows: { evidence: "Evidence", ...parties },
  },
  resolve: {
    intent: "Rule on a dispute",
    sentence: "Return {payerAmount} to {terms.payer}; the rest goes to {terms.payee}",
    shows: { payerAmount: backToPayer, ...paidOut },
  },
  settle: {
    intent: "Divide held money as agreed",
    sentence: "Return {payerAmount} to {terms.payer}; the rest goes to {terms.payee}",
    shows: { payerAmount: backToPayer, ...paidOut, deadline: releasing(/^Valid/) },
  },
  expireDispute: {
    intent: "End an unanswered dispute",
    sentence: "Return all held money to {terms.payer}, because the arbiter did not rule in time",
    shows: { "terms.payer": backToPayer, "terms.merchant": heldFor, "terms.arbiter": "Arbiter" },
  },
  setOperator: {
    intent: "Set an operator",
    sentence: "{approved} {operator} to capture, void and refund for you",
    shows: { approved: "You", operator: "Operator" },
  },
  setOperatorWithSignature: {
    intent: "Submit an operator approval",
    sentence: "{approved} {operator} to capture, void and refund for {merchant}",
    shows: {
      approved: "The merchant's wish",
      operator: "Operator",
      merchant: "Merchant",
      deadline: releasing(/^Valid/),
    },
  },
  withdraw: {
    intent: "Withdraw your credit",
    sentence: "Withdraw your whole credit in {token}",
    shows: { token: "Coin" },
  },
  withdrawTo: {
    intent: "Send your credit",
    sentence: "Send {amount} of your credit to {to}",
    shows: { amount: "Amount", to: "To" },
  },
  withdrawFor: {
    intent: "Pay out a credit",
    sentence: "Pay {owner} its whole credit in {token}",
    shows: { owner: "To", token: "Coin" },
  },
  setWithdrawFor: {
    intent: "Who may pay out your credit",
    sentence: "{allowed} that anyone pays your credit out to you",
    shows: { allowed: "You" },
  },
  distribute: {
    intent: "Divide a commission pot",
    sentence: "Divide the pot in {token} among the list",
    shows: { token: "Coin", "splits.[].recipient": "To", "splits.[].bps": "Share" },
  },
  multicall: {
    intent: "Several calls at once",
    sentence: "Make several calls of the escrow at once",
    shows: { "data.[]": "Call" },
  },
};

/** Words for each message that a party signs for the escrow. */
export const messageWords: Readonly<Record<keyof typeof messageTypes, Words>> = {
  Release: {
    intent: "Release held money",
    sentence: "Release {amount} of the {held} base units held for this payment",
    shows: {
      amount: releasing(/^You release/),
      held: "Of what is held",
      paymentId: "Payment",
      deadline: releasing(/^Valid/),
    },
  },
  Dispute: {
    intent: "Dispute a payment",
    sentence: "Dispute this payment before its arbiter",
    shows: { paymentId: "Payment", evidence: "Evidence", deadline: releasing(/^Valid/) },
  },
  Settlement: {
    intent: "Agree to divide held money",
    sentence:
      "Return {payerAmount} of the {held} base units held to the payer; the rest goes to the payee",
    shows: {
      payerAmount: backToPayer,
      held: "Of what is held",
      paymentId: "Payment",
      deadline: releasing(/^Valid/),
    },
  },
  OperatorApproval: {
    intent: "Set an operator",
    sentence: "{approved} {operator} to capture, void and refund for {merchant}",
    shows: {
      approved: "You",
      operator: "Operator",
      merchant: "Merchant",
      deadline: releasing(/^Valid/),
    },
  },
};

/** Words for the Permit2 message whose witness is the terms. */
export const permit2Words: Words = {
  intent: fund.intent,
  sentence: "Pay {permitted.amount} to {witness.merchant}, {witness.instant}",
  shows: permit2Lines(),
};

/** Another spender could take what is permitted and ignore the terms, so both are shown instead of the terms' amount. */
function permit2Lines(): Readonly<Record<string, string>> {
  const { "witness.amount": youPay = "", ...terms } = agreedTerms("witness");
  return { "permitted.amount": youPay, spender: authorizing(/^Into/), ...terms };
}

/** Words for the ERC-3009 message. It has no terms: its nonce, the payment's id, covers them. */
export const authorizationWords: Words = {
  intent: fund.intent,
  sentence: "Pay {value} into escrow {to}",
  shows: {
    value: authorizing(/^You authorize/),
    to: authorizing(/^Into/),
    from: comesBackTo,
    validBefore: authorizing(/^Valid/),
    nonce: "Payment",
  },
};
