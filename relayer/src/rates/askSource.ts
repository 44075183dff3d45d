import { type RateSourceKind, rateAdapters } from "./adapters.ts";
import type { Currency } from "./currencies.ts";
import { parseRate } from "./decimal.ts";

/** A server that is asked for rates. */
export interface RateSource {
  name: string;
  kind: RateSourceKind;
  /** Origin; its `path` is the adapter's. */
  url: string;
}

/** What one source said. */
export interface SourcedRate {
  name: string;
  /** Units of the currency for one whole token, times 10^18. */
  rate: bigint;
  fetchedAt: Date;
}

const TIMEOUT_MS = 3_000;
const MAX_BYTES = 65_536;

/**
 * Asks one source.
 * @returns null if it does not know the coin
 * @throws if it does not answer in time, or not as it should
 */
export async function askSource(
  source: RateSource,
  coin: string,
  currency: Currency,
): Promise<SourcedRate | null> {
  const adapter = rateAdapters[source.kind];
  const path = adapter.path(encodeURIComponent(coin), currency);
  if (path === null) return null;
  const response = await fetch(new URL(path, source.url), {
    headers: { accept: "application/json" },
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new TypeError(`answered ${response.status}`);
  }
  const answer = parseExactly(await readAtMost(response, MAX_BYTES));
  const rate = parseRate(adapter.read(answer, coin, currency));
  if (rate === null) throw new TypeError("the price is no number above zero");
  return { name: source.name, rate, fetchedAt: new Date() };
}

async function readAtMost(response: Response, maximum: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maximum) throw new TypeError("the answer is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Numbers stay the digits that were sent: as a double they could be others. */
function parseExactly(text: string): unknown {
  const reviver = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === "number" ? (context?.source ?? String(value)) : value;
  return JSON.parse(text, reviver);
}
