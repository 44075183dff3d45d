import {
  type Escrow,
  type PaymentState,
  type PaymentTerms,
  type PaymentTermsJson,
  paymentId,
  paymentWindows,
  termsFromJson,
} from "@handsel/protocol";
import { fundedAt, moneyColumns, statusColumns } from "../payments/foldPayment.ts";
import type { Entry } from "./readBooks.ts";
import type { SubgraphPayment } from "./readSubgraph.ts";

/** Value of a field in each source; null if the source lacks it or was not asked. */
export interface Opinions {
  database: string | null;
  /** Computed from the logs in the database. */
  events: string | null;
  contract: string | null;
  subgraph: string | null;
}

/** Field in which the sources differ. */
export interface Difference extends Opinions {
  payment_id: string;
  chain_id: number;
  field: string;
  /** Sentence about the wrong source and what to do. */
  sentence: string;
}

/** Payment in all sources. */
export interface Witnesses {
  escrow: Escrow;
  entry: Entry;
  contract: PaymentState;
  /** Null if the subgraph lacks it, undefined if it was not asked. */
  subgraph: SubgraphPayment | null | undefined;
}

/** Lists the fields of a payment in which the sources differ. */
export function differencesOf(witnesses: Witnesses): Difference[] {
  const { row } = witnesses.entry;
  const payment = presence(witnesses);
  // Only the database keeps a reorged payment, to explain it.
  const isReorged = Object.values(payment).every((said) => said !== "known");
  if (isReorged) return [];
  // If a source lacks the payment, its fields cannot be compared.
  const compared = differ(payment) ? { payment } : fieldsOf(witnesses);
  return Object.entries(compared)
    .filter(([, opinions]) => differ(opinions))
    .map(([field, opinions]) => ({
      ...{ payment_id: row.id, chain_id: row.chain_id, field, ...opinions },
      sentence: adviceFor(row.chain_id, opinions),
    }));
}

/** Whether each source knows the payment. */
function presence({ entry, contract, subgraph }: Witnesses): Opinions {
  const word = (isKnown: boolean) => (isKnown ? "known" : "unknown");
  return {
    ...{ database: word(entry.row.stage !== "none"), events: word(entry.folded !== null) },
    contract: word(contract.stage !== "none"),
    subgraph: subgraph === undefined ? null : word(subgraph !== null),
  };
}

function fieldsOf({ escrow, entry, contract, subgraph }: Witnesses): Record<string, Opinions> {
  const { row, folded } = entry;
  const terms = readTerms(row.terms);
  const money = folded && moneyColumns(folded);
  const number = (value: bigint | number | null | undefined) => value?.toString() ?? null;
  const address = (text: string | undefined) => text?.toLowerCase() ?? null;
  const kept = (field: "captured" | "fees" | "refunded" | "returned"): Opinions => ({
    ...{ database: number(row[field]), events: number(money?.[field]), contract: null },
    subgraph: subgraph?.[field] ?? null,
  });
  type Party = "payer" | "merchant" | "payee" | "token";
  const party = (field: Party, stored: string | undefined, said: string | undefined) => ({
    ...{ database: address(stored), events: address(folded?.terms[field]) },
    ...{ contract: null, subgraph: said ?? null },
  });
  const seconds = (time: Date | null | undefined) => (time ? number(time.getTime() / 1000) : null);
  // A wrong stage is a difference of its own.
  const { stage } = folded?.state ?? row;
  const stored = terms && paymentWindows(terms, { stage, clock: Number(row.clock) });
  const computed = folded && paymentWindows(folded.terms, folded.state);
  const end = folded && statusColumns(folded, folded.state.clock).capture_ends_at;
  return {
    // The contract stores only the hash of the terms, which is the payment id.
    terms: {
      database: terms ? paymentId(terms, escrow) : "unreadable",
      events: folded && paymentId(folded.terms, escrow),
      ...{ contract: row.id, subgraph: subgraph ? termsIdOf(subgraph, escrow) : null },
    },
    stage: {
      ...{ database: row.stage, events: money?.stage ?? null, contract: contract.stage },
      subgraph: subgraph?.stage ?? null,
    },
    held: {
      ...{ database: number(row.held), events: number(money?.held) },
      ...{ contract: number(contract.held), subgraph: subgraph?.held ?? null },
    },
    refundable: {
      ...{ database: number(row.refundable), events: number(money?.refundable) },
      ...{ contract: number(contract.refundable), subgraph: subgraph?.refundable ?? null },
    },
    clock: {
      ...{ database: row.stage === "none" ? null : number(row.clock) },
      events: number(folded?.state.clock),
      ...{ contract: number(contract.clock), subgraph: subgraph?.clock ?? null },
    },
    captured: kept("captured"),
    fees: kept("fees"),
    refunded: kept("refunded"),
    returned: kept("returned"),
    amount: {
      ...{ database: number(terms?.amount), events: number(folded?.terms.amount) },
      ...{ contract: null, subgraph: subgraph?.amount ?? null },
    },
    payer: party("payer", row.payer, subgraph?.payer.id),
    merchant: party("merchant", row.merchant_address, subgraph?.merchant.id),
    payee: party("payee", terms?.payee, subgraph?.payee),
    token: party("token", terms?.token, subgraph?.token.id),
    // Times in Unix seconds.
    funded_at: {
      ...{ database: seconds(row.funded_at), events: seconds(folded && fundedAt(folded)) },
      ...{ contract: null, subgraph: subgraph?.fundedAt ?? null },
    },
    inspection_ends_at: {
      ...{ database: stored && (number(stored.captureStart) ?? NEVER) },
      ...{ events: computed && (number(computed.captureStart) ?? NEVER), contract: null },
      subgraph: subgraph ? (subgraph.captureStart ?? NEVER) : null,
    },
    capture_ends_at: {
      ...{ database: seconds(row.capture_ends_at) ?? NEVER },
      ...{ events: folded && (seconds(end) ?? NEVER), contract: null },
      subgraph: subgraph ? (subgraph.captureEnd ?? NEVER) : null,
    },
    refund_ends_at: {
      ...{ database: number(stored?.refundEnd), events: number(computed?.refundEnd) },
      ...{ contract: null, subgraph: subgraph?.refundEnd ?? null },
    },
    confirmation: {
      ...{ database: row.confirmation, events: folded?.funding.confirmation ?? null },
      ...{ contract: null, subgraph: null },
    },
    transaction_hash: {
      ...{ database: row.transaction_hash, events: folded?.funding.transaction_hash ?? null },
      ...{ contract: null, subgraph: subgraph?.fundedTransaction ?? null },
    },
    block_number: {
      ...{ database: number(row.block_number), events: number(folded?.funding.block_number) },
      ...{ contract: null, subgraph: subgraph?.fundedBlock ?? null },
    },
    block_hash: {
      ...{ database: row.block_hash, events: folded?.funding.block_hash ?? null },
      ...{ contract: null, subgraph: null },
    },
    log_index: {
      ...{ database: number(row.log_index), events: number(folded?.funding.log_index) },
      ...{ contract: null, subgraph: null },
    },
  };
}

/** Says that a time never comes. */
const NEVER = "never";

/** Returns the payment id that the subgraph's terms have: each of them is part of it. */
function termsIdOf(said: SubgraphPayment, escrow: Escrow): string {
  const { payer, merchant, token, fundBy, inspectionPeriod, capturePeriod, refundPeriod } = said;
  const terms = readTerms({
    ...said,
    ...{ payer: payer.id, merchant: merchant.id, token: token.id, fundBy: Number(fundBy) },
    ...{ inspectionPeriod: Number(inspectionPeriod), capturePeriod: Number(capturePeriod) },
    refundPeriod: Number(refundPeriod),
  });
  return terms ? paymentId(terms, escrow) : "unreadable";
}

/** Parses the terms of a row; null if they are malformed. */
function readTerms(json: PaymentTermsJson): PaymentTerms | null {
  try {
    return termsFromJson(json);
  } catch {
    return null;
  }
}

/** Describes a payment that is in the subgraph but not in the database. */
export function missingPayment(
  chainId: number,
  id: string,
  { stage }: Pick<PaymentState, "stage">,
): Difference {
  const opinions: Opinions = {
    ...{ database: "unknown", events: null },
    ...{ contract: stage === "none" ? "unknown" : "known", subgraph: "known" },
  };
  return {
    ...{ payment_id: id, chain_id: chainId, field: "payment", ...opinions },
    sentence: adviceFor(chainId, opinions),
  };
}

function differ({ database, events, contract, subgraph }: Opinions): boolean {
  const said = [database, events, contract, subgraph].filter((opinion) => opinion !== null);
  return new Set(said).size > 1;
}

/** Names the wrong source, if known, and what to do. The contract is always right. */
function adviceFor(chainId: number, { database, events, contract }: Opinions): string {
  const repair = `until the administrator has repaired it with \`npm run relayer:resync -- --chain ${chainId} --repair\``;
  const books = [database, events].filter((said) => said !== null);
  if (contract !== null) {
    return books.some((said) => said !== contract)
      ? `The database is wrong: rely on the contract ${repair}.`
      : "The subgraph is wrong: rely on the contract. If this remains, index the subgraph again.";
  }
  if (new Set(books).size > 1) {
    return `The database contradicts its own events: do not rely on it ${repair}.`;
  }
  return "Database and subgraph differ: `npm run relayer:resync` compares the database with the chain. If they agree, index the subgraph again.";
}
