import { cx } from "../../ui/cx.ts";
import { formatAmount, type Unit } from "./amounts.ts";

interface AmountProps {
  /** Base units. */
  value: bigint;
  unit: Unit;
  /** Shows it in the size of a heading. */
  large?: boolean;
}

/** Amount and coin. */
export function Amount({ value, unit, large = false }: AmountProps) {
  const digits = formatAmount(value, unit.decimals);
  return (
    <span
      className={
        large
          ? cx(
              "wrap-anywhere font-semibold tracking-tight",
              digits.length > 10 ? "text-2xl" : "text-3xl",
            )
          : "whitespace-nowrap"
      }
    >
      {digits}
      <span className={large ? "font-medium text-lg text-muted tracking-normal" : undefined}>
        {" "}
        {unit.symbol}
      </span>
    </span>
  );
}
