import type { Currency } from "@handsel/protocol";
import { readAtMost } from "../platform/readAtMost.ts";
import { type RateSourceKind, rateAdapters } from "./adapters.ts";
import { parseRate } from "./decimal.ts";

/** Rate source: a server that is asked for rates. */
export interface RateSource {
  name: string;
  kind: RateSourceKind;
  /** Origin; the adapter adds the path. */
  url: string;
}

/** Rate of one source. */
export interface SourcedRate {
  name: string;
  /** Currency units per whole token, times 10^18. */
  rate: bigint;
  fetchedAt: Date;
}

const TIMEOUT_MS = 3_000;
const MAX_BYTES = 65_536;

/**
 * Asks one rate source.
 * @returns null if it does not know the coin or the currency
 * @throws Error if it does not answer in time, or the answer is malformed
 */
export async function askSource(
  source: RateSource,
  coin: string,
  currency: Currency,
): Promise<SourcedRate | null> {
  const adapter = rateAdapters[source.kind];
  const path = adapter.path(encodeURIComponent(coin), currency);
  if (path === null || !adapter.currencies.includes(currency)) return null;
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
  if (rate === null) throw new TypeError("the price is not a number above zero");
  return { name: source.name, rate, fetchedAt: new Date() };
}

/** Parses JSON; numbers stay the digits that were sent, because a double would round them. */
function parseExactly(text: string): unknown {
  const reviver = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === "number" ? (context?.source ?? String(value)) : value;
  return JSON.parse(text, reviver);
}
