import createClient from "openapi-fetch";
import * as words from "#words/errors.ts";
import { tellTime } from "../time/clock.ts";
import type { paths } from "./api.gen.ts";

/** Client of the relayer's API, on the origin that served this page. */
export const api = newClient({});

/** Client of what a signed-in merchant sees and does in one mode. Their queries have the mode in their key. */
export const merchantApi = {
  live: clientOf("live"),
  test: clientOf("test"),
};

function clientOf(mode: "live" | "test") {
  return newClient({ "Handsel-Mode": mode });
}

function newClient(headers: Record<string, string>) {
  const client = createClient<paths>({ baseUrl: "/", credentials: "same-origin", headers });
  client.use({ onResponse: ({ response }) => tellTime(response.headers.get("date")) });
  return client;
}

/** The relayer refused the request. The message is its sentence for people. */
export class ApiProblem extends Error {
  override name = "ApiProblem";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/** The relayer does not answer: it is down, or this device is offline. */
export class ApiUnreachable extends Error {
  override name = "ApiUnreachable";
}

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * Returns the content of an answer.
 * @throws ApiProblem if the relayer refused, ApiUnreachable if it gave no proper answer
 */
export async function answerOf<Data>(request: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await request.catch((cause: unknown) => {
    throw new ApiUnreachable("The service does not answer.", { cause });
  });
  if (response.ok) return data as Data;
  const problem = Object(error) as { code?: unknown; detail?: unknown };
  if (typeof problem.code !== "string") throw new ApiUnreachable("The service does not answer.");
  const detail = typeof problem.detail === "string" ? problem.detail : words.refusedByServiceAdvice;
  throw new ApiProblem(response.status, problem.code, detail);
}
