import { setTimeout as sleep } from "node:timers/promises";
import type { Currency } from "@handsel/protocol";
import type { ChainClient } from "../chains/clients.ts";
import type { Deps } from "../platform/part.ts";
import { readRate, requireCurrency } from "../rates/readRate.ts";
import { readDataFee } from "../transactions/dataFee.ts";

/** Price of a transaction on a chain. */
export interface GasPrice {
  /** Of a unit of gas, in base units of the chain's coin. */
  gasPrice: bigint;
  /** What an OP Stack chain takes for the data of a payment; zero elsewhere. */
  dataFee: bigint;
  /** Currency units per whole coin of the chain, times 10^18; null without a rate. */
  rate: bigint | null;
}

/** Milliseconds after which a price is read anew. */
const FRESH_MS = 15_000;

/** Milliseconds for which a price is shown while no newer one can be read. */
const STALE_MS = 120_000;

/** Milliseconds that a page waits for the first price: a chain that does not answer must not hold it up. */
const WAIT_MS = 500;

/** Calldata of a payment, about: sixteen terms and a signature. */
const DATA = `0x${"7f".repeat(4 + 20 * 32)}` as const;

interface Cached {
  price: GasPrice | null;
  readAt: number;
  reading: Promise<GasPrice | null> | null;
}

const caches = new WeakMap<ChainClient, Map<Currency, Cached>>();

/** Returns the present price of gas, from a cache if it is recent; null if the chain does not answer soon. */
export async function readGasPrice(
  deps: Deps,
  chain: ChainClient,
  currency: Currency,
): Promise<GasPrice | null> {
  const prices = caches.get(chain) ?? new Map<Currency, Cached>();
  caches.set(chain, prices);
  const known = prices.get(currency) ?? { price: null, readAt: 0, reading: null };
  prices.set(currency, known);
  const age = Date.now() - known.readAt;
  if (age > FRESH_MS) known.reading ??= refresh(deps, chain, currency, known);
  if (known.price && age < STALE_MS) return known.price;
  if (!known.reading) return null;
  const waiting = new AbortController();
  const late = sleep(WAIT_MS, null, { signal: waiting.signal }).catch(() => null);
  const price = await Promise.race([known.reading, late]);
  waiting.abort();
  return price;
}

async function refresh(
  deps: Deps,
  chain: ChainClient,
  currency: Currency,
  known: Cached,
): Promise<GasPrice | null> {
  try {
    const [gasPrice, dataFee, rate] = await Promise.all([
      chain.client.getGasPrice(),
      readDataFee(chain, { data: DATA }),
      rateOf(deps, chain, currency),
    ]);
    known.price = { gasPrice, dataFee, rate };
    known.readAt = Date.now();
    return known.price;
  } catch (error) {
    deps.log.warn({ err: error, chain: chain.id }, "a gas price could not be read");
    return null;
  } finally {
    known.reading = null;
  }
}

async function rateOf(deps: Deps, chain: ChainClient, currency: Currency): Promise<bigint | null> {
  const coin = chain.chain.nativeCurrency;
  try {
    requireCurrency(deps, chain, coin, currency, "currency");
    return (await readRate(deps, chain, coin, currency)).rate;
  } catch {
    return null;
  }
}
