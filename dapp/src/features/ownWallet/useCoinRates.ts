import { useEffect, useState } from "react";
import type { CoinRates } from "../../lib/worth/worth.ts";
import { readCoinRates } from "../../queries/coinRates.ts";

/**
 * Reads once what coins are worth, for a sheet, which is a root of its own without the page's queries.
 * @returns undefined until they are read; null if they cannot be
 */
export function useCoinRates(isWanted: boolean): CoinRates | null | undefined {
  const [rates, setRates] = useState<CoinRates | null>();
  useEffect(() => {
    if (isWanted) readCoinRates().then(setRates, () => setRates(null));
  }, [isWanted]);
  return rates;
}
