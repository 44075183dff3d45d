import type { UseFormRegisterReturn } from "react-hook-form";
import * as words from "#words/coins.ts";
import { CoinName } from "./CoinName.tsx";
import type { OfferedCoin } from "./coins.ts";

interface CoinChecksProps {
  coins: readonly OfferedCoin[];
  /** Field that keeps the keys of those that are ticked. */
  field: UseFormRegisterReturn;
}

/** Coins to tick. */
export function CoinChecks({ coins, field }: CoinChecksProps) {
  return (
    <ul aria-label={words.theCoins} className="grid gap-x-4 sm:grid-cols-2">
      {coins.map((coin) => (
        <li key={coin.key}>
          <label className="flex min-h-11 items-center gap-2.5 text-sm">
            <input type="checkbox" className="size-5 shrink-0" value={coin.key} {...field} />
            <CoinName {...coin} />
          </label>
        </li>
      ))}
    </ul>
  );
}
