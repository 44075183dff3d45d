import * as words from "#words/coins.ts";
import type { OfferedCoin } from "./coins.ts";

export function CoinName({ symbol, chain }: Pick<OfferedCoin, "symbol" | "chain">) {
  return (
    <span>
      <bdi className="font-semibold">{symbol}</bdi>{" "}
      <span className="text-muted">{words.onChain(chain)}</span>
    </span>
  );
}
