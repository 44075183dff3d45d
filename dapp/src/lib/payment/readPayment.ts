import type { PaymentState, PaymentTerms } from "@handsel/protocol";
import type { Hash } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../chain/appChain.ts";
import { readBlockNumber, readPaymentState } from "../chain/readState.ts";
import { accountFor, type History, type PaymentTotals } from "./accountFor.ts";
import { areTermsOf, askRelayerForTerms } from "./findTerms.ts";
import { HistoryMissing } from "./historyMissing.ts";
import { type PaymentEvent, readLogs, toEvent } from "./paymentEvents.ts";
import { readIndexedPayment } from "./subgraphPayment.ts";
import { TermsForged } from "./termsForged.ts";

/** Payment as the contract has it, with its history. */
export interface ChainPayment {
  id: Hash;
  chainId: number;
  terms: PaymentTerms;
  state: PaymentState;
  /** A block that the state includes. */
  block: number;
  /** Oldest first; the newest may be missing while `totals` is null. */
  events: readonly PaymentEvent[];
  /** Null while the history does not account for the state. */
  totals: PaymentTotals | null;
}

/**
 * Reads a payment: its state from the contract; terms and history from the subgraph, from what was known before, or from
 * the chain's log. None of these is believed alone: terms must hash to the id, and a history must add up to the state.
 * @param before as read earlier on this page
 * @param head number of the newest block, if it is asked for already
 * @returns null if it was never funded
 * @throws TermsForged, HistoryMissing, viem's errors
 */
export async function readPayment(
  config: Config,
  chain: AppChain,
  id: Hash,
  before: ChainPayment | null,
  head?: Promise<number>,
): Promise<ChainPayment | null> {
  // Its terms are needed in any case, so that the subgraph is asked beside the chain.
  const asked = before === null ? askSubgraph(chain, id) : null;
  const block = await (head ?? readBlockNumber(config, chain));
  const state = await readPaymentState(config, chain, id);
  if (state.stage === "none") return null;
  const payment = { id, chainId: chain.id, state, block };
  const complete = (history: History | null): ChainPayment | null => {
    const totals = history && accountFor(history, state);
    return (
      history && totals && { ...payment, terms: history.terms, events: history.events, totals }
    );
  };
  const known = complete(before);
  // Evidence changes no state: in a dispute there may be more of it.
  if (known && state.stage !== "disputed") return known;
  const indexed = await (asked ?? askSubgraph(chain, id));
  const told = complete(longer(indexed, before));
  if (told && indexed) return told;
  if (known && before) {
    return complete(await searchHistory(config, chain, id, before, before.block)) ?? known;
  }
  return (
    complete(await searchHistory(config, chain, id, indexed ?? before)) ??
    incomplete(payment, indexed ?? before, await askRelayerForTerms(chain, id))
  );
}

async function askSubgraph(chain: AppChain, id: Hash): Promise<History | null> {
  if (chain.subgraphUrl === null) return null;
  const indexed = await readIndexedPayment(chain.subgraphUrl, id).catch(() => null);
  return indexed && areTermsOf(indexed.terms, chain, id) ? indexed : null;
}

/** The history with more events: a subgraph may be behind what was read before. */
function longer(one: History | null, other: History | null): History | null {
  return (other?.events.length ?? 0) > (one?.events.length ?? 0) ? other : one;
}

/**
 * Searches the log after what is known, or all of it; null if the provider gives no logs.
 * @param until block up to which the history is known
 */
async function searchHistory(
  config: Config,
  chain: AppChain,
  id: Hash,
  known: History | null,
  until = known?.events.at(-1)?.blockNumber,
): Promise<History | null> {
  const logs = await readLogs(config, chain, id, until).catch(() => null);
  if (logs === null) return null;
  const funded = logs.find((log) => log.eventName === "PaymentFunded");
  const logged = funded?.eventName === "PaymentFunded" ? funded.args.terms : null;
  if (logged && !areTermsOf(logged, chain, id))
    throw new TermsForged("The terms are not this id's.");
  const terms = known?.terms ?? logged;
  if (!terms) return null;
  const newer = await Promise.all(logs.map((log) => toEvent(config, chain.id, log)));
  const older = known?.events.filter(({ blockNumber }) => blockNumber < Number(until)) ?? [];
  return { terms, events: [...older, ...newer] };
}

/** A payment whose terms are known, and whose history does not account for its state yet. */
function incomplete(
  payment: Pick<ChainPayment, "id" | "chainId" | "state" | "block">,
  known: History | null,
  told: PaymentTerms | null,
): ChainPayment {
  const terms = known?.terms ?? told;
  if (!terms) throw new HistoryMissing("Nobody tells this payment's terms.");
  return { ...payment, terms, events: known?.events ?? [], totals: null };
}
