import { type PaymentTerms, paymentQuery, termsFromJson } from "@handsel/protocol";
import type { Hash } from "viem";
import { querySubgraph } from "../api/subgraph.ts";
import { toHex } from "../validation/hex.ts";
import { textAs, z } from "../validation/zod.ts";
import type { PaymentEvent } from "./paymentEvents.ts";

/** What the subgraph knows of one payment. Nothing of it is believed before it fits the contract's answer. */
export interface IndexedPayment {
  terms: PaymentTerms;
  /** Base units. */
  held: bigint;
  refundable: bigint;
  /** Oldest first. */
  events: readonly PaymentEvent[];
}

const bigint = textAs(BigInt);
const number = z.union([z.number(), textAs(Number)]);
const hex = textAs(toHex);
const account = z.object({ id: hex });

/** Fields of a payment's terms as the subgraph answers them. */
export const indexedTerms = {
  ...{ payer: account, merchant: account, payee: hex, arbiter: hex, token: account },
  ...{ amount: z.string(), fundBy: number, inspectionPeriod: number, capturePeriod: number },
  ...{ refundPeriod: number, instant: z.boolean(), toLedger: z.boolean(), feeBps: number },
  ...{ feeRecipient: hex, splits: hex, orderReference: hex, salt: z.string() },
};
const termsRow = z.object(indexedTerms);

const place = { timestamp: number, blockNumber: number, transaction: hex, logIndex: number };

/** The subgraph's names of events. */
const types = {
  funded: "funded",
  captured: "captured",
  voided: "voided",
  reclaimed: "reclaimed",
  refunded: "refunded",
  disputed: "disputed",
  resolved: "resolved",
  settled: "settled",
  disputeExpired: "dispute_expired",
  evidence: "evidence",
} as const;

/** Action as the subgraph answers it. */
export const indexedAction = z.object({
  ...place,
  type: z.enum(Object.keys(types) as [keyof typeof types]),
  ...{ actor: hex, amount: bigint, payerAmount: bigint, fee: bigint },
});

const schema = z.object({
  payment: z.nullable(
    z.object({
      ...indexedTerms,
      ...{ held: bigint, refundable: bigint, funder: hex, actions: z.array(indexedAction) },
      dispute: z.nullish(
        z.object({
          evidence: z.array(z.object({ uri: z.string(), transaction: hex, logIndex: number })),
        }),
      ),
      creditActions: z.array(
        z.object({ ...place, credit: z.object({ owner: account }), amount: bigint }),
      ),
    }),
  ),
});

/** Reads a payment from the subgraph; null if it has none. @throws SubgraphUnavailable */
export async function readIndexedPayment(url: string, id: Hash): Promise<IndexedPayment | null> {
  const { payment } = await querySubgraph(url, paymentQuery, { id }, schema);
  if (!payment) return null;
  const { held, refundable, funder, actions, dispute, creditActions, ...rest } = payment;
  const evidence = new Map(
    dispute?.evidence.map(({ uri, transaction, logIndex }) => [`${transaction}-${logIndex}`, uri]),
  );
  const events = [
    ...actions.map((one) => {
      const event = eventOfAction(one, funder);
      const uri = evidence.get(`${event.transactionHash}-${event.logIndex}`);
      return uri === undefined ? event : { ...event, evidence: uri };
    }),
    ...creditActions.map((one) => ({
      ...{ ...placeOf(one), type: "kept" as const, actor: one.credit.owner.id },
      ...{ amount: one.amount, fee: 0n, returned: 0n },
    })),
  ];
  events.sort(byPlace);
  return { terms: termsOfRow(rest), held, refundable, events };
}

/** Converts the fields of a payment's terms. @throws RangeError for what is none */
export function termsOfRow(row: z.output<typeof termsRow>): PaymentTerms {
  const { payer, merchant, token } = row;
  return termsFromJson({ ...row, payer: payer.id, merchant: merchant.id, token: token.id });
}

/** Sorts events by when they were, the oldest first. */
export function byPlace(a: PaymentEvent, b: PaymentEvent): number {
  return a.blockNumber - b.blockNumber || a.logIndex - b.logIndex;
}

/** Converts an action to an event. @param funder of the payment */
export function eventOfAction(
  { type, actor, amount, payerAmount, fee, ...at }: z.output<typeof indexedAction>,
  funder: PaymentEvent["actor"],
): PaymentEvent {
  const name = types[type];
  const common = { ...placeOf(at), type: name, fee };
  switch (name) {
    case "funded":
      return { ...common, actor: funder, amount, returned: 0n };
    case "refunded":
      return { ...common, actor, amount, returned: 0n };
    case "resolved":
    case "settled":
      return { ...common, actor, amount: amount - payerAmount, returned: payerAmount };
    default:
      return { ...common, actor, amount, returned: payerAmount };
  }
}

function placeOf({
  timestamp: time,
  transaction: transactionHash,
  blockNumber,
  logIndex,
}: {
  timestamp: number;
  transaction: Hash;
  blockNumber: number;
  logIndex: number;
}) {
  return { time, blockNumber, logIndex, transactionHash };
}
