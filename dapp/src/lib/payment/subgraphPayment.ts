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

const action = z.object({
  ...place,
  type: z.enum(Object.keys(types) as [keyof typeof types]),
  ...{ actor: hex, amount: bigint, payerAmount: bigint, fee: bigint },
});

const schema = z.object({
  payment: z.nullable(
    z.object({
      ...{ payer: account, merchant: account, payee: hex, arbiter: hex, token: account },
      ...{ amount: z.string(), fundBy: number, inspectionPeriod: number, capturePeriod: number },
      ...{ refundPeriod: number, instant: z.boolean(), toLedger: z.boolean(), feeBps: number },
      ...{ feeRecipient: hex, splits: hex, orderReference: hex, salt: z.string() },
      ...{ held: bigint, refundable: bigint, funder: hex, actions: z.array(action) },
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
  const terms = termsFromJson({
    ...rest,
    ...{ payer: rest.payer.id, merchant: rest.merchant.id, token: rest.token.id },
  });
  const events = [
    ...actions.map((one) => {
      const event = toEvent(one, funder);
      const uri = evidence.get(`${event.transactionHash}-${event.logIndex}`);
      return uri === undefined ? event : { ...event, evidence: uri };
    }),
    ...creditActions.map((one) => ({
      ...{ ...placeOf(one), type: "kept" as const, actor: one.credit.owner.id },
      ...{ amount: one.amount, fee: 0n, returned: 0n },
    })),
  ];
  events.sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex);
  return { terms, held, refundable, events };
}

function toEvent(
  { type, actor, amount, payerAmount, fee, ...at }: z.output<typeof action>,
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
