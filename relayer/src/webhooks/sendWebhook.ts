import { type Dispatcher, request } from "undici";
import { API_VERSION } from "../http/requestId.ts";
import { EgressForbiddenError } from "./egressAgent.ts";
import { sign } from "./signature.ts";

/** What is sent where. */
export interface WebhookRequest {
  url: string;
  endpointId: string;
  secret: string;
  eventId: string;
  /** 1 for the first. */
  attempt: number;
  body: Buffer;
}

/** How an attempt ended. */
export interface WebhookOutcome {
  startedAt: Date;
  durationMs: number;
  /** Null when no answer came. */
  statusCode: number | null;
  /** Why no answer came, in a sentence. */
  error: string | null;
  timedOut: boolean;
  retryAfter: string | null;
  responseExcerpt: string | null;
}

/** How long the answer may take, and what ends the attempt before. */
export interface SendLimits {
  timeoutMs: number;
  signal: AbortSignal;
}

const MAX_RESPONSE_BYTES = 64 * 1024;
const EXCERPT_BYTES = 4 * 1024;

/**
 * Posts one event to one endpoint and reports what came back. Redirects are not followed.
 * @throws only what `signal` aborts with
 */
export async function sendWebhook(
  dispatcher: Dispatcher,
  webhook: WebhookRequest,
  { timeoutMs, signal }: SendLimits,
): Promise<WebhookOutcome> {
  const startedAt = new Date();
  const start = performance.now();
  const timeout = AbortSignal.timeout(timeoutMs);
  const outcome: Omit<WebhookOutcome, "durationMs"> = {
    startedAt,
    statusCode: null,
    error: null,
    timedOut: false,
    retryAfter: null,
    responseExcerpt: null,
  };
  try {
    const answer = await request(webhook.url, {
      dispatcher,
      method: "POST",
      headers: headersOf(webhook, Math.floor(startedAt.getTime() / 1000)),
      body: webhook.body,
      signal: AbortSignal.any([timeout, signal]),
    });
    const retryAfter = answer.headers["retry-after"];
    outcome.statusCode = answer.statusCode;
    outcome.retryAfter = typeof retryAfter === "string" ? retryAfter : null;
    outcome.responseExcerpt = await readExcerpt(answer.body);
  } catch (error) {
    signal.throwIfAborted();
    outcome.timedOut = timeout.aborted || codeOf(error) === "UND_ERR_CONNECT_TIMEOUT";
    outcome.error = timeout.aborted
      ? `No answer came within ${timeoutMs / 1000} seconds.`
      : explain(error);
  }
  return { ...outcome, durationMs: Math.round(performance.now() - start) };
}

function headersOf(webhook: WebhookRequest, timestamp: number): Record<string, string> {
  const { eventId, endpointId, attempt, body, secret } = webhook;
  return {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Handsel-Webhooks/1",
    "webhook-id": eventId,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": sign(secret, { id: eventId, timestamp, body }),
    "handsel-version": API_VERSION,
    "handsel-attempt": String(attempt),
    "handsel-endpoint": endpointId,
  };
}

/** The beginning of an answer's body. The status has decided by now, so a body that breaks off changes nothing. */
async function readExcerpt(body: AsyncIterable<Buffer>): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      if (bytes < EXCERPT_BYTES) chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MAX_RESPONSE_BYTES) break;
    }
  } catch {
    // What has come until then is kept.
  }
  if (bytes === 0) return null;
  // PostgreSQL's text cannot hold a zero character.
  return Buffer.concat(chunks).subarray(0, EXCERPT_BYTES).toString("utf8").replaceAll("\0", "");
}

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Nothing accepts connections there.",
  ECONNRESET: "The connection was closed before an answer came.",
  UND_ERR_SOCKET: "The connection was closed before an answer came.",
  ENOTFOUND: "The host name does not exist.",
  EAI_AGAIN: "The host name could not be looked up.",
  UND_ERR_CONNECT_TIMEOUT: "No connection came about within 5 seconds.",
  ETIMEDOUT: "No connection came about.",
  EHOSTUNREACH: "The host could not be reached.",
  ENETUNREACH: "The host could not be reached.",
  CERT_HAS_EXPIRED: "The server's certificate has expired.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "The server's certificate is signed by itself.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "The server's certificate could not be verified.",
  ERR_TLS_CERT_ALTNAME_INVALID: "The server's certificate is for another host name.",
};

/** Why no answer came; never the error's own text, which may tell about the network here. */
function explain(error: unknown): string {
  if (error instanceof EgressForbiddenError) return error.message;
  const code = codeOf(error);
  return sentences[code] ?? `The request failed${code && ` (${code})`}.`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
