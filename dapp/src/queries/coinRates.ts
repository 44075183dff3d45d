import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../lib/api/api.ts";
import { ownCurrencies } from "../lib/worth/ownCurrency.ts";
import { type CoinRates, toCoinRates } from "../lib/worth/worth.ts";

/** Reads about what every coin is worth, in the currency that the browser's country has. @throws ApiProblem, ApiUnreachable */
export async function readCoinRates(): Promise<CoinRates> {
  const query = { currencies: ownCurrencies().join(",") };
  return toCoinRates(await answerOf(api.GET("/v1/coin_rates", { params: { query } })));
}

/** Polls what coins are worth. The service itself asks its sources less often. */
export const coinRatesQuery = queryOptions({
  queryKey: ["coinRates"],
  queryFn: readCoinRates,
  staleTime: 60_000,
  refetchInterval: 60_000,
});
