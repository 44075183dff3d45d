import { createHmac, randomBytes } from "node:crypto";
import { required, UsageError, webUrl } from "./program.ts";

/** Event to forward; only its id is looked at. */
interface Forwarded {
  id: string;
  type: string;
}

/** Bytes of a signing secret, at least, as `verifyWebhook` wants it. */
const SHORTEST_SECRET = 16;

/** Makes a signing secret in the form of Standard Webhooks. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

/** URL of the program on this machine. @throws UsageError if it is none */
export function targetOf(text: string | undefined): string {
  return webUrl(required(text, "--forward-to"), "--forward-to", "http://localhost:4242/webhook");
}

/** @throws UsageError for a text that programs do not take as a secret */
export function checkedSecret(text: string): string {
  const bytes = Buffer.from(text.replace("whsec_", ""), "base64");
  if (/^whsec_[\w+/]+={0,2}$/.test(text) && bytes.length >= SHORTEST_SECRET) return text;
  throw new UsageError("--secret must be a signing secret, whsec_ and base64 of 16 bytes or more.");
}

/**
 * Posts an event to a program on this machine, with the headers and the signature of a webhook.
 * @returns HTTP status of the answer, or a sentence if there was none
 */
export async function forwardEvent(
  url: string,
  secret: string,
  event: Forwarded,
): Promise<number | string> {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", Buffer.from(secret.replace("whsec_", ""), "base64"))
    .update(`${event.id}.${timestamp}.${body}`)
    .digest("base64");
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "webhook-id": event.id,
        "webhook-timestamp": timestamp,
        "webhook-signature": `v1,${signature}`,
        "handsel-attempt": "1",
      },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(15_000),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return "no answer";
  }
}
