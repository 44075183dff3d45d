import * as words from "#words/customers.ts";
import { Money } from "../../lib/money/Money.tsx";
import type { CoinSum } from "./sums.ts";

/** Coins of a cell: more are on the customer's own page. */
const SHOWN = 2;

interface AmountsProps {
  sums: readonly CoinSum[];
  of: "paid" | "disputed";
}

/** What there is of some sums in each coin; nothing where there is none. */
export function Amounts({ sums, of }: AmountsProps) {
  const some = sums.filter((sum) => sum[of] > 0n);
  const more = some.length - SHOWN;
  return (
    <>
      {some.slice(0, SHOWN).map((sum, index) => (
        <span
          key={`${sum.chainId} ${sum.unit.symbol}`}
          className={index === 0 ? "block font-semibold" : "block text-muted text-xs"}
        >
          <Money value={sum[of]} unit={sum.unit} />
        </span>
      ))}
      {more > 0 && <span className="block text-muted text-xs">{words.andCoins(more)}</span>}
    </>
  );
}
