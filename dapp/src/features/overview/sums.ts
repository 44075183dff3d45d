import type { Token } from "@handsel/protocol";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import { type CoinRates, worthOf } from "../../lib/worth/worth.ts";
import type { Sums, VolumeHour } from "../../queries/merchantVolumes.ts";
import { type Calendar, dayOf } from "./calendar.ts";

const noSums: Sums = {
  ...{ paymentCount: 0, funded: 0n, captured: 0n, fees: 0n, refunded: 0n, returned: 0n },
};

export function addSums(one: Sums, other: Sums): Sums {
  return {
    paymentCount: one.paymentCount + other.paymentCount,
    funded: one.funded + other.funded,
    captured: one.captured + other.captured,
    fees: one.fees + other.fees,
    refunded: one.refunded + other.refunded,
    returned: one.returned + other.returned,
  };
}

/** What happened in one coin, on each day and in all. */
export interface CoinDays {
  chain: AppChain;
  token: Token;
  /** Names the coin in an address. */
  key: string;
  /** One for each day of the calendar. */
  days: readonly Sums[];
  whole: Sums;
}

/** Adds the hours up by coin and day, the coins in the order of the chains' lists. Hours before the calendar count for nothing. */
export function coinDays(
  chains: readonly AppChain[],
  hours: readonly VolumeHour[],
  calendar: Calendar,
): CoinDays[] {
  const found = new Map<string, CoinDays & { days: Sums[] }>();
  for (const hour of hours) {
    const chain = chains.find(({ id }) => id === hour.chainId);
    const day = dayOf(calendar, hour.start);
    if (!chain || day < 0) continue;
    const key = `${chain.id}-${hour.token.toLowerCase()}`;
    const coin = found.get(key) ?? {
      ...{ chain, key, token: findToken(chain, hour.token), whole: noSums },
      days: calendar.starts.map(() => noSums),
    };
    coin.days[day] = addSums(coin.days[day] ?? noSums, hour);
    coin.whole = addSums(coin.whole, hour);
    found.set(key, coin);
  }
  return [...found.values()].toSorted((a, b) => rankOf(chains, a) - rankOf(chains, b));
}

const many = 1_000;

/** Place of a coin among those of all chains; one that no list has comes after its chain's. */
export function rankOf(
  chains: readonly AppChain[],
  { chain, token }: Pick<CoinDays, "chain" | "token">,
): number {
  const place = chain.tokens.findIndex(({ address }) => sameAddress(address, token.address));
  return chains.indexOf(chain) * many + (place < 0 ? many - 1 : place);
}

/** What the sums of a coin are worth, in the currency's smallest unit, each rounded down; null if that is not known. */
export function sumsWorth(
  rates: CoinRates | null | undefined,
  { chain, token }: Pick<CoinDays, "chain" | "token">,
  sums: Sums,
): Sums | null {
  const worth = (amount: bigint) => worthOf(rates, { chain, token, amount }, "down")?.amount;
  const [funded, captured, fees, refunded, returned] = [
    ...[worth(sums.funded), worth(sums.captured), worth(sums.fees)],
    ...[worth(sums.refunded), worth(sums.returned)],
  ];
  if (funded === undefined || captured === undefined || fees === undefined) return null;
  if (refunded === undefined || returned === undefined) return null;
  return { paymentCount: sums.paymentCount, funded, captured, fees, refunded, returned };
}
