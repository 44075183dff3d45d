import * as words from "#words/overview.ts";
import { useMode } from "../../lib/config/mode.ts";
import { formatPrice } from "../../lib/money/formatPrice.ts";
import { Money } from "../../lib/money/Money.tsx";
import { listed } from "../../lib/text/together.ts";
import { totalWorth } from "../../lib/worth/totalWorth.ts";
import type { CoinRates } from "../../lib/worth/worth.ts";
import { cx } from "../../ui/cx.ts";
import type { HeldCoin } from "./heldStages.ts";

interface CoinFiguresProps {
  coins: readonly HeldCoin[];
  rates: CoinRates | null | undefined;
  /** Writes the first figure as that of a tile. */
  large?: boolean;
}

/** Amounts of several coins, each exactly, after about what they are worth together, and what that leaves out. */
export function CoinFigures({ coins, rates, large = false }: CoinFiguresProps) {
  const { chains } = useMode();
  const some = coins.filter(({ amount }) => amount > 0n);
  const { worth, missing } = totalWorth(rates, some);
  const first = large ? "text-lg tracking-tight sm:text-xl" : undefined;
  if (some.length === 0) return <span className={cx("text-muted", first)}>{words.none}</span>;
  const nameOf = ({ chain, token }: HeldCoin) =>
    chains.length > 1 ? words.coinOn(token.symbol, chain.name) : token.symbol;
  return (
    <span className="block wrap-anywhere [&_bdi]:whitespace-normal">
      {worth && (
        <span className={cx("block font-semibold", first)}>
          <span className="sr-only">{words.about} </span>
          <bdi>{words.roughly(formatPrice(worth))}</bdi>
        </span>
      )}
      {some.map((coin, index) => (
        <span
          key={`${coin.chain.id} ${coin.token.address}`}
          className={cx(
            "block",
            worth ? "text-muted text-xs" : "font-semibold",
            !worth && index === 0 && some.length === 1 && first,
          )}
        >
          <Money value={coin.amount} unit={coin.token} />
          {chains.length > 1 && (
            <span className="font-normal text-muted text-xs">
              {" "}
              {words.onChain(coin.chain.name)}
            </span>
          )}
        </span>
      ))}
      {worth && missing.length > 0 && (
        <span className="block text-warn text-xs">
          {words.notCounted(listed(missing.map(nameOf)))}
        </span>
      )}
    </span>
  );
}
