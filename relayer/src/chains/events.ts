import { escrowAbi } from "@handsel/protocol";
import {
  type ContractEventName,
  type DecodeEventLogReturnType,
  decodeEventLog,
  type Hash,
  type Hex,
  toEventSelector,
} from "viem";
import type { ChainLog } from "./chainLog.ts";

type EventName = ContractEventName<typeof escrowAbi>;

/** Decoded event of the escrow. */
export type EscrowEvent = {
  [Name in EventName]: DecodeEventLogReturnType<typeof escrowAbi, Name>;
}[EventName];

/**
 * The escrow's events by their first topic, because viem would hash their signatures for each log, with the topic
 * that holds the payment id; zero: none.
 */
const events = new Map(
  escrowAbi
    .filter((item) => item.type === "event")
    .map((event) => {
      const topics = event.inputs.filter(({ indexed }) => indexed).map(({ name }) => name);
      // ERC-1497 numbers the evidence of one dispute; the escrow uses the payment id as that number.
      const idTopic = 1 + topics.findIndex((name) => /^(paymentId|evidenceGroupId)$/.test(name));
      return [toEventSelector(event), { event, idTopic }] as const;
    }),
);

/** Events of logs that were decoded, by the topics, which copies of a log share: one step asks several times. */
const decoded = new WeakMap<object, EscrowEvent | null>();

/** Decodes a log of the escrow; null if this version does not know the event. */
export function decodeEscrowLog(log: Pick<ChainLog, "topics" | "data">): EscrowEvent | null {
  const known = decoded.get(log.topics);
  if (known !== undefined) return known;
  const event = decode(log);
  decoded.set(log.topics, event);
  return event;
}

function decode({ topics, data }: Pick<ChainLog, "topics" | "data">): EscrowEvent | null {
  const [signature, ...rest] = topics;
  const known = signature && events.get(signature);
  if (!known) return null;
  const abi = [known.event];
  try {
    return decodeEventLog({ abi, topics: [signature, ...rest], data }) as EscrowEvent;
  } catch {
    return null;
  }
}

/** Returns the payment id of a log, from its topics alone; null if the log belongs to no payment. */
export function paymentIdOf(topics: readonly Hex[]): Hash | null {
  const [signature] = topics;
  const known = signature && events.get(signature);
  return (known && known.idTopic > 0 && topics[known.idTopic]) || null;
}
