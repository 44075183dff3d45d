import type { Problem } from "./client.gen.ts";
import { HandselApiError, HandselConnectionError } from "./errors.ts";
import type { HandselOptions, WriteOptions } from "./options.ts";

/** One request, ready to be sent. */
export interface Call {
  method: string;
  path: string;
  query: Record<string, unknown>;
  body?: unknown;
  /** Whether the API takes an idempotency key for it. */
  isIdempotent: boolean;
  /** Whether its answer is a text, in place of JSON. */
  isText: boolean;
}

/** Milliseconds before the first retry; doubled for each further one. */
const FIRST_WAIT = 500;
/** Milliseconds that a server may have a client wait. */
const LONGEST_WAIT = 60_000;

/**
 * Sends a request, again after a failure that may pass and whose repetition has no second effect.
 * @throws HandselApiError, HandselConnectionError, or the reason of `signal`
 */
export async function send(
  settings: HandselOptions,
  call: Call,
  options: WriteOptions,
): Promise<unknown> {
  const { retries = 2 } = settings;
  const key = options.idempotencyKey ?? (call.isIdempotent ? crypto.randomUUID() : undefined);
  for (let attempt = 0; ; attempt += 1) {
    const { answer, error, wait } = await sendOnce(settings, call, options, key);
    if (error === undefined) return answer;
    if (options.signal?.aborted) throw options.signal.reason;
    if (attempt >= retries || wait === null || wait > LONGEST_WAIT) throw error;
    await pause(Math.max(wait, FIRST_WAIT * 2 ** attempt * (1 + Math.random())), options.signal);
  }
}

interface Outcome {
  answer?: unknown;
  error?: HandselApiError | HandselConnectionError;
  /** Milliseconds to wait at least before a retry; null: no retry. */
  wait: number | null;
}

async function sendOnce(
  settings: HandselOptions,
  call: Call,
  { dryRun, signal }: WriteOptions,
  key: string | undefined,
): Promise<Outcome> {
  const isSafe = call.method === "GET" || call.isIdempotent || dryRun === true;
  let response: Response;
  let text: string;
  try {
    const timeout = AbortSignal.timeout(settings.timeout ?? 30_000);
    const request = settings.fetch ?? fetch;
    response = await request(urlOf(settings.url, call, dryRun), {
      method: call.method,
      headers: {
        accept: "application/json",
        ...(settings.apiKey && { authorization: `Bearer ${settings.apiKey}` }),
        ...(call.body !== undefined && { "content-type": "application/json" }),
        ...(key !== undefined && { "idempotency-key": key }),
      },
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    text = await response.text();
  } catch (cause) {
    const unknown =
      "Whether the request had an effect is unknown: repeat it with the same idempotency key.";
    const advice = call.method === "GET" ? "Check the URL." : unknown;
    const { host } = new URL(settings.url);
    const error = new HandselConnectionError(`Handsel did not answer at ${host}. ${advice}`, {
      cause,
    });
    return { error, wait: isSafe ? 0 : null };
  }
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  if (response.status === 204) return { wait: null };
  const parsed = isJson ? parse(text) : null;
  if (response.ok && parsed !== null) return { answer: parsed, wait: null };
  if (response.ok && call.isText) return { answer: text, wait: null };
  const problem = parsed as Problem | null;
  const error = problem?.code
    ? new HandselApiError(problem, response)
    : new HandselConnectionError(
        `Something in front of Handsel answered with status ${response.status}: check the URL and the proxy.`,
        { status: response.status },
      );
  return { error, wait: mayPass(response.status, problem, isSafe) ? after(response) : null };
}

/** Whether a refused request may succeed later and be repeated without a second effect. */
function mayPass(status: number, problem: Problem | null, isSafe: boolean): boolean {
  if (status === 429 || problem?.code === "idempotency_in_flight") return true;
  return isSafe && status >= 500 && status !== 501;
}

/** Milliseconds that the server asks to wait: it names seconds or a date. */
function after(response: Response): number {
  const text = response.headers.get("retry-after") ?? "0";
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Math.max(wait, 0) || 0;
}

/** Reads JSON; null if it is none, such as an answer that was cut off. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function urlOf(base: string, { path, query }: Call, dryRun: boolean | undefined): string {
  const url = new URL(path, base);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) url.searchParams.set(name, String(value));
  }
  if (dryRun) url.searchParams.set("dry_run", "true");
  return url.href;
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
