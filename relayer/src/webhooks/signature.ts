import { createHmac, randomBytes } from "node:crypto";

const PREFIX = "whsec_";

/** A new signing secret in the form of Standard Webhooks: `whsec_` and 32 random bytes in base64. */
export function createSecret(): string {
  return `${PREFIX}${randomBytes(32).toString("base64")}`;
}

/** What one attempt signs. */
export interface SignedContent {
  /** The event's id. */
  id: string;
  /** Unix seconds of this attempt. */
  timestamp: number;
  /** The bytes that are sent. */
  body: Buffer;
}

/** The value of `webhook-signature`: HMAC-SHA256 over `id.timestamp.body`, as Standard Webhooks has it. */
export function sign(secret: string, { id, timestamp, body }: SignedContent): string {
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  const mac = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64");
  return `v1,${mac}`;
}
