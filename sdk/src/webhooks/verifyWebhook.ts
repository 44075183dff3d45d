import type { HandselEvent } from "../api/client.gen.ts";

/** Headers of a request, as Node, Express, `Request` or a function in a cloud give them. */
export type WebhookHeaders =
  | { get(name: string): string | null | undefined }
  | Record<string, string | string[] | undefined>;

/** Keys and limits by which a webhook is verified; one of `secret` and `publicKey` is needed. */
export interface VerifyWebhookOptions {
  /** Signing secret `whsec_…` of the endpoint, or several while one is being rotated. Verifies `v1`. */
  secret?: string | readonly string[];
  /** Public key `whpk_…` of the endpoint. Verifies `v1a`. */
  publicKey?: string;
  /** Seconds by which the request's time may differ from this machine's. Default: 300. */
  tolerance?: number;
}

/** Bytes of a signing secret, at least; of a public key, exactly. */
const SHORTEST_SECRET = 16;
const PUBLIC_KEY = 32;

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
 * @throws WebhookError for a request that is not Handsel's, was changed, or is older than the tolerance; TypeError for a key
 * that is none, which is this program's own mistake
 */
export async function verifyWebhook(
  body: Uint8Array | string,
  headers: WebhookHeaders,
  { secret = [], publicKey, tolerance = 300 }: VerifyWebhookOptions,
): Promise<HandselEvent> {
  const keys = [
    ...[secret].flat().map(secretKey),
    ...(publicKey === undefined ? [] : [publicKeyOf(publicKey)]),
  ];
  if (keys.length === 0) throw new TypeError("secret or publicKey is needed: neither is set.");
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
  for (const key of keys) {
    const imported = await subtle.importKey("raw", key.bytes, key.algorithm, false, ["verify"]);
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

/** Key of `v1`. A public key in its place would let everybody sign. */
function secretKey(text: string) {
  const bytes = fromBase64(text);
  if (text.startsWith("whpk_") || bytes.length < SHORTEST_SECRET) {
    throw new TypeError("secret must be the endpoint's signing secret, whsec_ and base64.");
  }
  return { version: "v1", bytes, algorithm: { name: "HMAC", hash: "SHA-256" } };
}

/** Key of `v1a`. */
function publicKeyOf(text: string) {
  const bytes = fromBase64(text);
  if (text.startsWith("whsec_") || bytes.length !== PUBLIC_KEY) {
    throw new TypeError("publicKey must be the endpoint's public key, whpk_ and base64.");
  }
  return { version: "v1a", bytes, algorithm: { name: "Ed25519" } };
}

function read(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === "function") return headers.get(name) ?? undefined;
  const record = headers as Record<string, string | string[] | undefined>;
  const key = name in record ? name : Object.keys(record).find((one) => one.toLowerCase() === name);
  const value = key === undefined ? undefined : record[key];
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
