import { type PaymentState, type PaymentTerms, paymentId } from "@handsel/protocol";
import type { Hash } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../chain/appChain.ts";
import { readPaymentState } from "../chain/readState.ts";
import { type PaymentEvent, readLogs, toEvent } from "./paymentEvents.ts";
import { TermsForged } from "./termsForged.ts";

/** Payment as read from the chain. */
export interface ChainPayment {
  id: Hash;
  chainId: number;
  terms: PaymentTerms;
  state: PaymentState;
  /** Oldest first. */
  events: readonly PaymentEvent[];
  totals: PaymentTotals;
}

/** Sums of a payment's events, in base units. */
export interface PaymentTotals {
  captured: bigint;
  fees: bigint;
  refunded: bigint;
  /** Returned before it was captured. */
  returned: bigint;
}

/**
 * Reads a payment's terms, state and events from the chain.
 * @returns null if it was never funded
 * @throws TermsForged if the log's terms do not hash to the id
 */
export async function readPayment(
  config: Config,
  chain: AppChain,
  id: Hash,
): Promise<ChainPayment | null> {
  const [state, logs] = await Promise.all([
    readPaymentState(config, chain, id),
    readLogs(config, chain, id),
  ]);
  const funded = logs.find((log) => log.eventName === "PaymentFunded");
  if (funded?.eventName !== "PaymentFunded" || state.stage === "none") return null;
  const { terms } = funded.args;
  if (paymentId(terms, chain.escrow) !== id) throw new TermsForged("The terms are not this id's.");
  const events = await Promise.all(logs.map((log) => toEvent(config, chain.id, log)));
  return { id, chainId: chain.id, terms, state, events, totals: totalsOf(events) };
}

function totalsOf(events: readonly PaymentEvent[]): PaymentTotals {
  const captures = ["captured", "resolved", "settled"] as const;
  const sum = (types: readonly PaymentEvent["type"][], of: "amount" | "fee") =>
    events.reduce((total, event) => (types.includes(event.type) ? total + event[of] : total), 0n);
  return {
    captured: sum(captures, "amount"),
    fees: sum(captures, "fee"),
    refunded: sum(["refunded"], "amount"),
    returned: events.reduce((total, event) => total + event.returned, 0n),
  };
}
