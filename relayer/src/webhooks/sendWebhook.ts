import { subscribe } from "node:diagnostics_channel";
import type { IncomingHttpHeaders } from "node:http";
import type { Socket } from "node:net";
import type { Dispatcher } from "undici";
import { storableText } from "../platform/database/storableText.ts";
import { API_VERSION } from "../platform/http/requestId.ts";
import { EgressForbiddenError } from "./egressAgent.ts";
import { type Signers, sign } from "./signature.ts";

/** Attempt to send. */
export interface WebhookRequest {
  /** Scheme, host and port. */
  origin: string;
  /** Path and query. */
  path: string;
  endpointId: string;
  signers: Signers;
  eventId: string;
  /** 1 for the first. */
  attempt: number;
  body: Buffer;
  /** Header of a further signature, name and value. */
  signature?: readonly [name: string, value: string];
}

export interface WebhookOutcome {
  startedAt: Date;
  durationMs: number;
  /** Address that was connected to; null without a connection. */
  ipAddress: string | null;
  /** Null if no answer came. */
  statusCode: number | null;
  /** Sentence that says why no answer came. */
  error: string | null;
  timedOut: boolean;
  /** Whether no further attempt can succeed, for a reason other than the endpoint. */
  isFinal: boolean;
  retryAfter: string | null;
  responseHeaders: Record<string, string> | null;
  /** Beginning of the answer's body; null until the body has ended. */
  responseExcerpt: string | null;
  /** The rest of the answer; null once it has ended. */
  openBody: OpenBody | null;
}

/** Body of an answer, still being read. It changes the excerpt and nothing else. */
export interface OpenBody {
  ended: Promise<void>;
  /** Keeps what came so far, and closes the connection. */
  end(): void;
}

export interface SendLimits {
  /** Milliseconds until the answer's headers. */
  timeoutMs: number;
  /** Aborted before the dispatcher is destroyed. */
  signal: AbortSignal;
}

const MAX_RESPONSE_BYTES = 64 * 1024;
const EXCERPT_BYTES = 4 * 1024;
const HEADER_CHARACTERS = 4 * 1024;
const MAX_INTERIM_ANSWERS = 16;

/** Returns an outcome without any result. */
export function noOutcome(): WebhookOutcome {
  return {
    startedAt: new Date(),
    durationMs: 0,
    ipAddress: null,
    statusCode: null,
    error: null,
    timedOut: false,
    isFinal: false,
    retryAfter: null,
    responseHeaders: null,
    responseExcerpt: null,
    openBody: null,
  };
}

/**
 * Sends one event to one endpoint and returns the outcome as soon as the answer's headers decide it;
 * null if the signal aborted it. Redirects are not followed.
 */
export async function sendWebhook(
  dispatcher: Dispatcher,
  webhook: WebhookRequest,
  limits: SendLimits,
): Promise<WebhookOutcome | null> {
  const headers = await headersOf(webhook);
  return new Promise((resolve) => {
    if (limits.signal.aborted) return resolve(null);
    const exchange = new Exchange(limits, resolve);
    const { origin, path, body } = webhook;
    dispatcher.dispatch(
      {
        ...{ origin, path, method: "POST", body, headers },
        // The exchange has its own time limit.
        ...{ headersTimeout: 0, bodyTimeout: 0 },
      },
      exchange,
    );
  });
}

async function headersOf(webhook: WebhookRequest): Promise<string[]> {
  const { eventId, endpointId, attempt, body, signers, signature = [] } = webhook;
  const timestamp = Math.floor(Date.now() / 1000);
  return [
    ...["content-type", "application/json; charset=utf-8"],
    ...["user-agent", "Handsel-Webhooks/1"],
    ...["webhook-id", eventId],
    ...["webhook-timestamp", String(timestamp)],
    ...["webhook-signature", await sign(signers, { id: eventId, timestamp, body })],
    ...["handsel-version", API_VERSION],
    ...["handsel-attempt", String(attempt)],
    ...["handsel-endpoint", endpointId],
    ...signature,
  ];
}

/** Exchange whose headers undici sends next: its request starts right before the socket is published. */
let starting: Exchange | null = null;
subscribe("undici:client:sendHeaders", (message) => {
  starting?.setPeer((message as { socket: Socket }).socket);
  starting = null;
});

/** Receives undici's callbacks for one request and its answer. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #outcome = noOutcome();
  readonly #start = performance.now();
  readonly #limits: SendLimits;
  readonly #resolve: (outcome: WebhookOutcome | null) => void;
  readonly #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | null = null;
  #interimAnswers = 0;
  #chunks: Buffer[] = [];
  #bytes = 0;
  #isDecided = false;
  #isOver = false;
  #endBody = () => {};

  constructor(limits: SendLimits, resolve: (outcome: WebhookOutcome | null) => void) {
    this.#limits = limits;
    this.#resolve = resolve;
    this.#timer = setTimeout(() => this.#timeOut(), limits.timeoutMs);
  }

  setPeer(socket: Socket): void {
    this.#outcome.ipAddress = socket.remoteAddress ?? null;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isOver) controller.abort(new Error("over"));
    else starting = this;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: IncomingHttpHeaders,
  ): void {
    if (this.#isOver) return;
    if (statusCode < 200) {
      // An interim answer such as 103; the final one follows.
      this.#interimAnswers += 1;
      if (this.#interimAnswers > MAX_INTERIM_ANSWERS) this.#fail("The answer did not begin.");
      return;
    }
    const retryAfter = headers["retry-after"];
    this.#outcome.statusCode = statusCode;
    this.#outcome.retryAfter = typeof retryAfter === "string" ? retryAfter : null;
    this.#outcome.responseHeaders = keepHeaders(headers);
    const ended = new Promise<void>((resolve) => {
      this.#endBody = resolve;
    });
    this.#outcome.openBody = { ended, end: () => this.#finish() };
    this.#decide();
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    // A copy: the chunk is a piece of a larger buffer.
    if (this.#bytes < EXCERPT_BYTES)
      this.#chunks.push(Buffer.from(chunk.subarray(0, EXCERPT_BYTES - this.#bytes)));
    this.#bytes += chunk.length;
    if (this.#bytes > MAX_RESPONSE_BYTES) this.#finish();
  }

  onResponseEnd(): void {
    // Nothing is left to close.
    this.#controller = null;
    this.#finish();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    // The headers alone decide: an error in the body after them changes nothing.
    if (this.#isDecided) this.#finish();
    else this.#fail(sentenceOf(error), codeOf(error) === "UND_ERR_CONNECT_TIMEOUT");
  }

  #timeOut(): void {
    this.#fail(`No answer came within ${this.#limits.timeoutMs / 1000} seconds.`, true);
  }

  #fail(sentence: string, timedOut = false): void {
    this.#outcome.error = sentence;
    this.#outcome.timedOut = timedOut;
    this.#decide();
    this.#finish();
  }

  #decide(): void {
    if (this.#isDecided) return;
    this.#isDecided = true;
    clearTimeout(this.#timer);
    this.#outcome.durationMs = Math.round(performance.now() - this.#start);
    this.#resolve(this.#limits.signal.aborted ? null : this.#outcome);
  }

  #finish(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.#bytes > 0) {
      this.#outcome.responseExcerpt = storableText(Buffer.concat(this.#chunks).toString("utf8"));
    }
    this.#outcome.openBody = null;
    this.#endBody();
    // Closes the connection of an unfinished exchange.
    this.#controller?.abort(new Error("over"));
  }
}

/** Returns the first headers of an answer, up to {@link HEADER_CHARACTERS}, without cookies. */
function keepHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = {};
  let characters = 0;
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === "set-cookie") continue;
    const text = storableText(String(value));
    characters += name.length + text.length;
    if (characters > HEADER_CHARACTERS) break;
    kept[storableText(name)] = text;
  }
  return kept;
}

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: "The connection was refused.",
  ECONNRESET: "The connection was closed before an answer came.",
  UND_ERR_SOCKET: "The connection was closed before an answer came.",
  ENOTFOUND: "The host name does not exist.",
  EAI_AGAIN: "The host name could not be looked up.",
  UND_ERR_HEADERS_OVERFLOW: "The answer's headers are larger than 16 KB.",
  UND_ERR_CONNECT_TIMEOUT: "No connection was made within 5 seconds.",
  ETIMEDOUT: "No connection was made in time.",
  EHOSTUNREACH: "The host could not be reached.",
  ENETUNREACH: "The host could not be reached.",
  CERT_HAS_EXPIRED: "The server's certificate has expired.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "The server's certificate is self-signed.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "The server's certificate could not be verified.",
  ERR_TLS_CERT_ALTNAME_INVALID: "The server's certificate is for another host name.",
};

/** Says why no answer came, without the error's own text, which may reveal the network here. */
function sentenceOf(error: unknown): string {
  if (error instanceof EgressForbiddenError) return error.message;
  const code = codeOf(error);
  return sentences[code] ?? storableText(`The request failed${code && ` (${code})`}.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
