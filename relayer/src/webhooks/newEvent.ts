import type { Hash } from "viem";
import type { Confirmation } from "../chains/confirmation.ts";
import type { Owner } from "../platform/owner.ts";
import type { EventType } from "./eventType.ts";

/** Log that caused an event, so that anyone can verify it on chain. */
export interface EventProof {
  /** CAIP-2: `eip155:31337`. */
  chain: string;
  transaction_hash: Hash;
  log_index: number;
  block_hash: Hash;
  confirmation: Confirmation;
}

/** Event to record. */
export interface NewEvent extends Owner {
  type: EventType;
  /** Payment, checkout or endpoint in the API's current form. */
  object: { id: string; object?: string };
  /** Old values of the fields that the event changed. */
  previous?: object | undefined;
  /** Absent if no log caused it. */
  proof?: EventProof | undefined;
  /** Set for an event about a payment. */
  paymentId?: Hash | undefined;
  /** Endpoint to skip, for an event about that endpoint. */
  exceptEndpoint?: string | undefined;
}
