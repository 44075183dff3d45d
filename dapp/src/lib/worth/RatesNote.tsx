import * as words from "#words/worth.ts";
import { formatBps } from "../money/amounts.ts";
import { numberFormat } from "../money/numberFormat.ts";
import { now } from "../time/clock.ts";
import { formatMoment } from "../time/format.ts";
import { type CoinAmount, type CoinRates, rateOf } from "./worth.ts";

interface RatesNoteProps {
  of: readonly Pick<CoinAmount, "chain" | "token">[];
  rates: CoinRates | null | undefined;
}

/** How old the rates of these coins are, and how they were found. */
export function RatesNote({ of, rates }: RatesNoteProps) {
  const used = of.flatMap((coins) => rateOf(rates, coins) ?? []);
  if (!rates || used.length === 0) return null;
  const oldest = Math.min(...used.map(({ readAt }) => readAt));
  const fewest = Math.min(...used.map(({ sources }) => sources));
  return (
    <p className="text-muted text-xs">
      {used.every(({ isFixed }) => isFixed)
        ? words.fixedRates
        : words.ratesOf(
            formatMoment(oldest, now()),
            numberFormat({}).format(fewest),
            formatBps(rates.maxDeviationBps),
          )}
    </p>
  );
}
