import {
  type Address,
  getAddress,
  type Hash,
  type Hex,
  hexToBigInt,
  pad,
  toEventSelector,
} from "viem";
import type { Activity } from "../activity/activity.ts";
import { sameAddress } from "../chain/addresses.ts";
import { isRouterAccount } from "./isRouterAccount.ts";

/** What tells whose money a payment was. */
export interface FundedPayment {
  id: Hash;
  chainId: number;
  payer: Address;
  token: Address;
  /** Base units. */
  amount: bigint;
  /** Caller of the escrow. */
  funder: Address;
  /** Hash of the funding transaction. */
  transaction: Hash;
}

/** Log of a receipt. */
interface ReceiptLog {
  address: Address;
  topics: readonly Hex[];
  data: Hex;
}

/** Receipt of a funding transaction. */
interface FundingReceipt {
  /** Sender of the transaction. */
  from: Address;
  logs: readonly ReceiptLog[];
}

/** Read by hand, because viem's decoding of logs would add 5 KB to the wallet's page. */
const transfer = toEventSelector("Transfer(address,address,uint256)");

/** Most accounts that are tried as the caller of a router, because whoever pays in another's name can move coins at will. */
const mostCallers = 20;

/**
 * Returns who paid in a payer's name, with money of their own as far as is known; null if the payer paid. The escrow takes terms
 * with any payer from any caller, so that the terms alone prove nothing. Through the router it is called by an account that obeys
 * only its owner: that of the payer proves the payer.
 * @param activities what this device began: with a signature of the payer, the sender is another
 * @param isProven whether the funding transaction shows the payer's money
 */
export function otherFunder(
  { id, chainId, funder, payer }: Pick<FundedPayment, "id" | "chainId" | "funder" | "payer">,
  activities: readonly Activity[],
  isProven: boolean,
): Address | null {
  const isMade = activities.some(
    ({ kind, paymentId, account, phase, givenUp }) =>
      kind === "fund" &&
      sameAddress(paymentId, id) &&
      sameAddress(account, payer) &&
      (phase !== "asked" || givenUp === true),
  );
  return isProven || isMade || sameAddress(funder, payer) || isRouterAccount(funder, payer, chainId)
    ? null
    : funder;
}

/**
 * Returns whose account at the router a funder is, among the sender of the transaction and those whose coins came into it; the
 * funder itself if it is none of theirs.
 */
export function ownerOfFunder(
  { chainId, funder }: Pick<FundedPayment, "chainId" | "funder">,
  { from, logs }: FundingReceipt,
): Address {
  const gave = logs.flatMap(({ topics: [event, giver, taker] }) =>
    event === transfer && giver && sameAddress(taker, pad(funder)) ? [addressIn(giver)] : [],
  );
  const callers = [...new Set([from, ...gave])].slice(0, mostCallers);
  const owner = callers.find((caller) => isRouterAccount(funder, caller, chainId));
  return owner ? getAddress(owner) : funder;
}

const addressIn = (topic: Hex): Address => `0x${topic.slice(-40)}`;

/**
 * Whether the logs of a funding transaction show that the payer's own coins paid: after the escrow has recorded the payment, the
 * coin's first transfer is its price. Another payment in the transaction, which the payer did make, proves nothing for this one.
 */
export function isPayersMoney(
  logs: readonly ReceiptLog[],
  { id, payer, token, amount }: Omit<FundedPayment, "chainId" | "funder" | "transaction">,
  escrow: Address,
): boolean {
  const recorded = logs.findIndex(
    ({ address, topics }) => sameAddress(address, escrow) && sameAddress(topics[1], id),
  );
  if (recorded === -1) return false;
  const first = logs
    .slice(recorded)
    .find(({ address, topics }) => sameAddress(address, token) && topics[0] === transfer);
  return (
    first !== undefined &&
    sameAddress(first.topics[1], pad(payer)) &&
    sameAddress(first.topics[2], pad(escrow)) &&
    hexToBigInt(first.data) === amount
  );
}
