import type { Generated } from "kysely";
import type { EventType } from "./eventType.ts";

export interface WebhookTables {
  webhook_endpoints: {
    id: string;
    merchant_id: string;
    /** Mode of the events that it receives. */
    livemode: boolean;
    url: string;
    description: string | null;
    /** Id of the encryption key that seals secret and signing key. */
    key_id: string;
    sealed_secret: Buffer;
    /** Previous secret, which signs too until it expires. */
    old_key_id: string | null;
    old_sealed_secret: Buffer | null;
    old_secret_expires_at: Date | null;
    /** Ed25519 key; null until first needed, for endpoints older than these signatures. */
    public_key: string | null;
    sealed_signing_key: Buffer | null;
    payload: Generated<"full" | "thin">;
    /** `handsel`, or the name of a {@link WebhookFormat}. */
    format: Generated<string>;
    /** Signatures that its deliveries carry. */
    signatures: Generated<"both" | "hmac" | "ed25519">;
    ordering: Generated<"none" | "per_payment">;
    /** Null: every type. */
    event_types: EventType[] | null;
    /** Incremented when a dispatcher's cached target is out of date. */
    version: Generated<number>;
    /** What waits for a disabled endpoint is held. */
    status: "enabled" | "disabled";
    disabled_reason: "gone" | "failing" | "requested" | null;
    disabled_at: Date | null;
    /** Last time at which it was enabled again: what was held waits for its turn since then. */
    enabled_at: Date | null;
    /** Failed attempts since the last success. */
    failures: Generated<number>;
    failing_since: Date | null;
    last_failure_at: Date | null;
    /** End of the open circuit: until then nothing is sent, then one attempt probes. */
    open_until: Date | null;
    /** Milliseconds for which the circuit was last open. */
    open_ms: Generated<number>;
    /** Concurrent attempts, over all processes. */
    concurrency: Generated<number>;
    /** Last event sent about a failing endpoint; null once `recovered` is sent. */
    told: "failing" | "disabled" | null;
    created_at: Generated<Date>;
  };
  /** Complete event log. Partitioned by month, kept at least 90 days. */
  webhook_events: {
    id: string;
    merchant_id: string;
    livemode: boolean;
    /** Position in the merchant's log of this mode, without gaps, in the order of commits. Null for a test. */
    position: bigint | null;
    /** Payment id, or object id without a payment: the events that `sequence` counts. */
    subject: string;
    sequence: bigint;
    type: string;
    /** JSON document as signed and sent; see `thinBody` for endpoints with `payload: thin`. */
    body: Buffer;
    created_at: Generated<Date>;
  };
  /** Last number of each counter; the empty subject counts the merchant's whole log of a mode. */
  webhook_counters: {
    merchant_id: string;
    livemode: boolean;
    subject: string;
    /** Events of the subject. */
    events: bigint;
    /** Events of the object that has this id. */
    versions: bigint;
  };
  /**
   * One event on its way to one endpoint. What is pending or being sent is a partition, the queue; what ended is the
   * log, partitioned by month.
   */
  webhook_deliveries: {
    id: string;
    event_id: string;
    endpoint_id: string;
    event_type: string;
    /** Set for an endpoint with `ordering: per_payment`. */
    subject: string | null;
    sequence: bigint | null;
    reason: Generated<"event" | "replay" | "recovery" | "test">;
    thin: Generated<boolean>;
    /** While it is sent, `sending`, until its lease ends. What waits for a disabled endpoint is shown as held. */
    status: Generated<"pending" | "sending" | "delivered" | "failed">;
    /** Attempts begun, which is the number of the latest. */
    attempts: Generated<number>;
    /** Attempts outside the retry schedule, by replay or after a shutdown. */
    extra_attempts: Generated<number>;
    /** Time of the next attempt; while one runs, end of its lease. */
    due_at: Generated<Date>;
    /** Time since which it is due or waits for its turn. */
    queued_at: Generated<Date>;
    created_at: Generated<Date>;
    finished_at: Date | null;
  };
  /** Partitioned by month, kept at least 30 days. */
  webhook_attempts: {
    delivery_id: string;
    number: number;
    started_at: Date;
    duration_ms: number;
    /** Address that was connected to. */
    ip_address: string | null;
    /** Null if no answer came. */
    status_code: number | null;
    /** Sentence that says why no answer came. */
    error: string | null;
    response_headers: Record<string, string> | null;
    /** First 4 KB of the answer's body. */
    response_excerpt: string | null;
  };
}

declare module "../platform/database/database.ts" {
  interface Database extends WebhookTables {}
}
