import type { Generated } from "kysely";

export interface WebhookTables {
  webhook_endpoints: {
    id: string;
    merchant_id: string;
    url: string;
    description: string | null;
    /** Which encryption key seals the secret. */
    key_id: string;
    sealed_secret: Buffer;
    /** A disabled endpoint gets nothing; what was pending for it stays. */
    status: "enabled" | "disabled";
    created_at: Generated<Date>;
  };
  /** Everything a merchant was or will be told: the complete log. */
  webhook_events: {
    id: string;
    merchant_id: string;
    /** Place in the merchant's log: without gaps, and in the order of commits. */
    position: bigint;
    /** What the sequence counts: the payment id, or the object's id where there is no payment. */
    subject: string;
    sequence: bigint;
    type: string;
    /** The JSON document as it is signed and sent. */
    body: Buffer;
    created_at: Generated<Date>;
  };
  /** The last number given out; the empty subject is the merchant's whole log. */
  webhook_counters: {
    merchant_id: string;
    subject: string;
    last: bigint;
  };
  /** One event on its way to one endpoint: queue and delivery log in one. */
  webhook_deliveries: {
    id: string;
    event_id: string;
    endpoint_id: string;
    status: Generated<"pending" | "delivered" | "failed">;
    /** Attempts begun; the number of the latest one. */
    attempts: Generated<number>;
    /** When the next attempt may begin; while one runs, when it counts as lost. */
    due_at: Generated<Date>;
    created_at: Generated<Date>;
    finished_at: Date | null;
  };
  webhook_attempts: {
    delivery_id: string;
    number: number;
    started_at: Date;
    duration_ms: number;
    /** Null when no answer came. */
    status_code: number | null;
    /** Why no answer came. */
    error: string | null;
    /** The beginning of the answer's body. */
    response_excerpt: string | null;
  };
}
