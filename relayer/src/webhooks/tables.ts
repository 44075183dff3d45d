import type { Generated } from "kysely";
import type { EventType } from "./eventType.ts";

export interface WebhookTables {
  webhook_endpoints: {
    id: string;
    merchant_id: string;
    url: string;
    description: string | null;
    /** Which encryption key seals the secret and the signing key. */
    key_id: string;
    sealed_secret: Buffer;
    /** The secret before the last rotation, which signs too until it expires. */
    old_key_id: string | null;
    old_sealed_secret: Buffer | null;
    old_secret_expires_at: Date | null;
    /** Ed25519; null until first needed, for endpoints older than this signature. */
    public_key: string | null;
    sealed_signing_key: Buffer | null;
    payload: Generated<"full" | "thin">;
    ordering: Generated<"none" | "per_payment">;
    /** Null: every type. */
    event_types: EventType[] | null;
    /** Counts the changes of what a dispatcher keeps in memory. */
    version: Generated<number>;
    /** A disabled endpoint gets nothing; what was pending for it, and what comes, is held. */
    status: "enabled" | "disabled";
    disabled_reason: "gone" | "failing" | "requested" | null;
    disabled_at: Date | null;
    /** Failed attempts since the last one that succeeded. */
    failures: Generated<number>;
    failing_since: Date | null;
    last_failure_at: Date | null;
    /** While the circuit is open nothing is sent; after that one attempt probes. */
    open_until: Date | null;
    open_ms: Generated<number>;
    /** Attempts at one time, over all processes. */
    concurrency: Generated<number>;
    /** What the merchant was told of it last, until told that it works again. */
    told: "failing" | "disabled" | null;
    created_at: Generated<Date>;
  };
  /** Everything a merchant was or will be told: the complete log. By the month, 90 days at least. */
  webhook_events: {
    id: string;
    merchant_id: string;
    /** Place in the merchant's log: without gaps, and in the order of commits. Null: a test. */
    position: bigint | null;
    /** What the sequence counts: the payment id, or the object's id where there is no payment. */
    subject: string;
    sequence: bigint;
    type: string;
    /** The JSON document as it is signed and sent, and as those see it who asked for a thin one. */
    body: Buffer;
    thin_body: Buffer;
    created_at: Generated<Date>;
  };
  /** The last number given out; the empty subject is the merchant's whole log. */
  webhook_counters: {
    merchant_id: string;
    subject: string;
    last: bigint;
  };
  /** One event on its way to one endpoint: queue and delivery log in one. By the month. */
  webhook_deliveries: {
    id: string;
    event_id: string;
    endpoint_id: string;
    event_type: string;
    /** Set where the endpoint wants the events of a payment one after the other. */
    subject: string | null;
    sequence: bigint | null;
    reason: Generated<"event" | "replay" | "recovery" | "test">;
    thin: Generated<boolean>;
    status: Generated<"pending" | "sending" | "delivered" | "failed" | "held">;
    /** Attempts begun; the number of the latest one. */
    attempts: Generated<number>;
    /** Those of them that were asked for by hand, beyond the schedule. */
    extra_attempts: Generated<number>;
    /** When the next attempt may begin; while one runs, when it counts as lost. */
    due_at: Generated<Date>;
    /** Since when it has been due or waiting in order. */
    queued_at: Generated<Date>;
    created_at: Generated<Date>;
    finished_at: Date | null;
  };
  /** By the month, 30 days at least. */
  webhook_attempts: {
    delivery_id: string;
    number: number;
    started_at: Date;
    duration_ms: number;
    /** The address that was connected to. */
    ip_address: string | null;
    /** Null when no answer came. */
    status_code: number | null;
    /** Why no answer came. */
    error: string | null;
    response_headers: Record<string, string> | null;
    /** The beginning of the answer's body. */
    response_excerpt: string | null;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends WebhookTables {}
}
