import { readAtMost } from "../platform/readAtMost.ts";
import { hideAddress } from "./hideAddress.ts";

/** Query with its variables, as clients of subgraphs send it. */
export interface SubgraphQuery {
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/** What a subgraph answered. */
export interface SubgraphAnswer {
  data: unknown;
  /** Why it could not answer, in its own words; null if it could. */
  refusal: string | null;
}

/** The subgraph gave no answer. Neither message nor cause has its address, which may hold a key. */
export class SubgraphFailed extends Error {
  override name = "SubgraphFailed";
}

const TIMEOUT_MS = 7_000;
const MAX_BYTES = 4 * 1024 * 1024;

/** Characters of a refusal that are kept. */
const MAX_REFUSAL = 500;

/** Asks a subgraph. It must answer by itself: a redirect might lead anywhere. @throws SubgraphFailed */
export async function askSubgraph(url: string, question: SubgraphQuery): Promise<SubgraphAnswer> {
  const { data, errors } = Object(parse(await post(url, question))) as {
    data?: unknown;
    errors?: unknown;
  };
  const all = [errors ?? []].flat();
  if (all.length > 0) return { data: null, refusal: refusalOf(all, url) };
  if (data === undefined) throw new SubgraphFailed("its answer has no data");
  return { data, refusal: null };
}

async function post(url: string, question: SubgraphQuery): Promise<string> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: "error",
    });
    if (response.ok) return await readAtMost(response, MAX_BYTES);
    await response.body?.cancel();
    throw new SubgraphFailed(`it answered with status ${response.status}`);
  } catch (error) {
    throw error instanceof SubgraphFailed ? error : new SubgraphFailed(reasonOf(error));
  }
}

/** Describes a failure by its kind alone: messages of others may repeat the address. */
function reasonOf(error: unknown): string {
  const { name, cause, message } = error as { name?: string; cause?: unknown; message?: string };
  if (name === "TimeoutError") return `it took longer than ${TIMEOUT_MS / 1_000} s`;
  const { code } = Object(cause) as { code?: unknown };
  if (typeof code === "string") return `it cannot be reached: ${code}`;
  return message === "the answer is too long"
    ? `its answer is longer than ${MAX_BYTES} bytes`
    : "it cannot be reached, or redirects elsewhere";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SubgraphFailed("its answer is not JSON");
  }
}

function refusalOf(errors: readonly unknown[], url: string): string {
  const words = errors.map((error) => {
    const { message } = Object(error) as { message?: unknown };
    return typeof message === "string" ? message : "an error without a message";
  });
  return hideAddress(words.join("; "), url).slice(0, MAX_REFUSAL);
}
