import type { HandselEvent } from "../api/client.gen.ts";

/** Headers of a request, as Node, Express or `Request` give them. */
export type WebhookHeaders = Headers | Record<string, string | string[] | undefined>;

/** Keys and limits by which a webhook is verified; one of `secret` and `publicKey` is needed. */
export interface VerifyWebhookOptions {
  /** Signing secret `whsec_…` of the endpoint, or several while one is being rotated. Verifies `v1`. */
  secret?: string | readonly string[];
  /** Public key `whpk_…` of the endpoint. Verifies `v1a`. */
  publicKey?: string;
  /** Seconds by which the request's time may differ from this machine's. Default: 300. */
  tolerance?: number;
}

/** Why a webhook was refused. */
export type WebhookErrorCode = "headers_missing" | "time_outside" | "signature_invalid";

/** A request that is no webhook of this endpoint: answer it with 400 and do nothing else. */
export class WebhookError extends Error {
  override name = "WebhookError";
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Verifies a webhook by Standard Webhooks and returns its event.
 * @param body bytes or text of the request as they arrived, before any parsing
 * @throws WebhookError for a request that is not Handsel's, was changed, or is older than the tolerance
 */
export async function verifyWebhook(
  body: Uint8Array | string,
  headers: WebhookHeaders,
  { secret = [], publicKey, tolerance = 300 }: VerifyWebhookOptions,
): Promise<HandselEvent> {
  const [id, time, signatures] = ["id", "timestamp", "signature"].map((name) =>
    read(headers, `webhook-${name}`),
  );
  if (!id || !time || !signatures) {
    throw new WebhookError("headers_missing", "The request has no webhook headers.");
  }
  if (!(Math.abs(Date.now() / 1000 - Number(time)) <= tolerance)) {
    throw new WebhookError(
      "time_outside",
      "The request is too old or too new: it may be a replay, or this machine's clock is wrong.",
    );
  }
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const head = new TextEncoder().encode(`${id}.${time}.`);
  const content = new Uint8Array(head.length + bytes.length);
  content.set(head);
  content.set(bytes, head.length);
  const { subtle } = crypto;
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const keys = [
    ...[secret].flat().map((one) => ({ version: "v1", text: one, algorithm: hmac })),
    ...(publicKey ? [{ version: "v1a", text: publicKey, algorithm: { name: "Ed25519" } }] : []),
  ];
  for (const key of keys) {
    const imported = await subtle.importKey("raw", fromBase64(key.text), key.algorithm, false, [
      "verify",
    ]);
    for (const entry of signatures.split(" ")) {
      const [version, signature = ""] = entry.split(",");
      if (version !== key.version) continue;
      // Compares in constant time.
      if (await subtle.verify(key.algorithm, imported, fromBase64(signature), content)) {
        return JSON.parse(text);
      }
    }
  }
  throw new WebhookError(
    "signature_invalid",
    "No signature fits: check that the secret is this endpoint's, and that the body is the raw one.",
  );
}

function read(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}

/** Bytes of a base64 text, without its prefix `whsec_` or `whpk_`; none if it is no base64. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text.replace(/^wh\w+_/, "")), (one) => one.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
