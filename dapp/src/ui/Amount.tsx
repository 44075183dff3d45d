import { formatAmount, type Unit } from "../lib/amount.ts";
import { cx } from "../lib/cx.ts";

interface AmountProps {
  /** Base units. */
  value: bigint;
  unit: Unit;
  /** As the figure of a page. */
  large?: boolean;
}

/** An amount and its coin; the digits keep their width, so that columns align and nothing jumps. */
export function Amount({ value, unit, large = false }: AmountProps) {
  return (
    <span className={cx("whitespace-nowrap", large && "font-semibold text-3xl tracking-tight")}>
      {formatAmount(value, unit.decimals)}{" "}
      <span className={large ? "font-medium text-lg text-muted tracking-normal" : undefined}>
        {unit.symbol}
      </span>
    </span>
  );
}
