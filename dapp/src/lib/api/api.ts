import type { ApiPaths } from "@handsel/sdk";
import type { Client } from "openapi-fetch";
import * as words from "#words/errors.ts";
import { tellTime } from "../time/clock.ts";

/** Store that a merchant's requests are for; the service's own choice is the oldest. */
let chosenStore: string | null = null;

/** Chooses the store of every later request of a merchant. */
export function chooseStore(id: string | null): void {
  chosenStore = id;
}

/** Client of the relayer's API, on the origin that served this page. */
export const api = newClient(() => ({}));

/** Client of what a signed-in merchant sees and does in one mode. Their queries have the mode in their key. */
export const merchantApi = {
  live: clientOf("live"),
  test: clientOf("test"),
};

function clientOf(mode: "live" | "test") {
  return newClient(() => ({
    "Handsel-Mode": mode,
    ...(chosenStore !== null && { "Handsel-Store": chosenStore }),
  }));
}

type ApiClient = Pick<Client<ApiPaths>, "GET" | "POST" | "DELETE">;

/** What a request needs beside its path. */
interface RequestParts {
  params?: { path?: Record<string, string>; query?: Record<string, unknown> };
  body?: unknown;
  signal?: AbortSignal;
}

/** Makes a client with openapi-fetch's types alone: its code is four times as large as what the API needs. */
function newClient(headers: () => Record<string, string>): ApiClient {
  const by =
    (method: string) =>
    async (path: string, parts?: RequestParts): Promise<Answered<unknown>> => {
      const isRead = method === "GET";
      const answer = await request(method, path, headers(), parts).catch((cause: unknown) => {
        throw new ApiUnreachable("The service does not answer.", { cause, isRead });
      });
      return { ...answer, isRead };
    };
  return { GET: by("GET"), POST: by("POST"), DELETE: by("DELETE") } as ApiClient;
}

async function request(
  method: string,
  path: string,
  headers: Record<string, string>,
  { params: { path: names = {}, query = {} } = {}, body, signal }: RequestParts = {},
): Promise<Answered<unknown>> {
  const place = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(names[name] ?? ""));
  const wanted = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(wanted.map(([name, value]) => [name, String(value)]));
  const response = await fetch(search.size > 0 ? `${place}?${search}` : place, {
    method,
    credentials: "same-origin",
    headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  tellTime(response.headers.get("date"));
  const text = await response.text();
  if (response.ok) return { response, data: contentOf(response, text) };
  return { response, error: readProblem(text) };
}

function contentOf({ headers }: Response, text: string): unknown {
  if (text === "") return undefined;
  const type = headers.get("content-type") ?? "";
  // Files to keep, of one line for each row.
  return /^(text\/csv|application\/x-ndjson)/.test(type) ? text : JSON.parse(text);
}

/** Returns a refusal's document; null if a proxy wrote it. */
function readProblem(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The relayer refused the request. The message is its sentence in English. */
export class ApiProblem extends Error {
  override name = "ApiProblem";
  readonly status: number;
  readonly code: string;
  /** Name of the field that is wrong, if it is one. */
  readonly field: string | null;
  /** What is said to people. */
  readonly sentence: string;

  constructor(
    status: number,
    code: string,
    detail: string,
    field: string | null = null,
    sentence = detail,
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.field = field;
    this.sentence = sentence;
  }
}

/** The relayer does not answer: it or its database is down, or this device is offline. What was asked may be done. */
export class ApiUnreachable extends Error {
  override name = "ApiUnreachable";
  /** Whether the request only read, so that nothing can have come of it. */
  readonly isRead: boolean;

  constructor(
    message: string,
    { isRead = false, ...options }: ErrorOptions & { isRead?: boolean } = {},
  ) {
    super(message, options);
    this.isRead = isRead;
  }
}

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  /** Whether the request only read; undefined: not known. */
  isRead?: boolean;
  response: Response;
}

/** Codes by which the relayer says that something of it is broken, in words for programs. */
const brokenCodes: ReadonlySet<string> = new Set([
  ...["internal_error", "database_unavailable", "database_timeout"],
]);

/** Loads what is said of refusals, which most people never meet. */
const sentences = () =>
  import("#words/serviceRefusals.ts").catch(() => ({ ofService: {} as Record<string, string> }));

/**
 * Returns the content of an answer.
 * @throws ApiProblem if the relayer refused, ApiUnreachable if it gave no proper answer
 */
export async function answerOf<Data>(request: Promise<Answered<Data>>): Promise<Data> {
  const {
    data,
    error,
    response,
    isRead = false,
  } = await request.catch((cause: unknown) => {
    if (cause instanceof ApiUnreachable) throw cause;
    throw new ApiUnreachable("The service does not answer.", { cause });
  });
  if (response.ok) return data as Data;
  const problem = Object(error) as { code?: unknown; detail?: unknown; param?: unknown };
  if (typeof problem.code !== "string" || brokenCodes.has(problem.code)) {
    throw new ApiUnreachable("The service does not answer.", { isRead });
  }
  const detail = typeof problem.detail === "string" ? problem.detail : words.refusedByServiceAdvice;
  const field = typeof problem.param === "string" ? problem.param : null;
  const { ofService } = await sentences();
  throw new ApiProblem(response.status, problem.code, detail, field, ofService[problem.code]);
}
