import { escrowAbi } from "@handsel/protocol";
import {
  type ContractEventName,
  type DecodeEventLogReturnType,
  decodeEventLog,
  type Hash,
  toHex,
} from "viem";
import type { ChainLog } from "./chainLog.ts";

type EventName = ContractEventName<typeof escrowAbi>;

/** Decoded event of the escrow. */
export type EscrowEvent = {
  [Name in EventName]: DecodeEventLogReturnType<typeof escrowAbi, Name>;
}[EventName];

/** Decodes a log of the escrow; null if this version does not know the event. */
export function decodeEscrowLog({
  topics,
  data,
}: Pick<ChainLog, "topics" | "data">): EscrowEvent | null {
  const [signature, ...rest] = topics;
  if (signature === undefined) return null;
  try {
    return decodeEventLog({ abi: escrowAbi, topics: [signature, ...rest], data }) as EscrowEvent;
  } catch {
    return null;
  }
}

/** Returns the payment id of a log; null if the log belongs to no payment. */
export function paymentIdOf(log: Pick<ChainLog, "topics" | "data">): Hash | null {
  const event = decodeEscrowLog(log);
  if (event === null) return null;
  // ERC-1497 numbers the evidence of one dispute; the escrow uses the payment id as that number.
  if (event.eventName === "Evidence") return toHex(event.args.evidenceGroupId, { size: 32 });
  return "paymentId" in event.args ? event.args.paymentId : null;
}
