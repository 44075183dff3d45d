import { createHmac } from "node:crypto";

/** Headers with which an endpoint's webhook `evt_1` comes, signed over its bytes. */
export function signedHeaders(secret: string, body: Buffer): Record<string, string> {
  const time = String(Math.floor(Date.now() / 1_000));
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signature = createHmac("sha256", key).update(`evt_1.${time}.${body}`).digest("base64");
  return {
    ...{ "webhook-id": "evt_1", "webhook-timestamp": time },
    "webhook-signature": `v1,${signature}`,
  };
}
