import { type ReactNode, use } from "react";
import * as words from "#words/money.ts";
import { cx } from "../../ui/cx.ts";
import { hueFills } from "../../ui/hueFills.ts";
import type { Hue } from "../../ui/Status.tsx";
import { listed } from "../text/together.ts";
import { AgreedPriceContext, priceOfPart, pricesOfParts } from "./agreedPrice.ts";
import { formatMoney, type Unit } from "./amounts.ts";
import { formatPrice, type Price } from "./formatPrice.ts";
import { Money } from "./Money.tsx";

/** A part of a payment's money, and what became of it. */
export interface MoneyPart {
  hue: Hue;
  label: string;
  /** Base units. */
  value: bigint;
  /** Part of the amount above it, which it does not add to. */
  isIncluded?: boolean;
}

interface MoneyBarProps {
  /** Parts that add up to the total. */
  parts: readonly MoneyPart[];
  unit: Unit;
  total: { label: string; value: bigint };
  /** Between bar and figures, such as the time that the money is held. */
  children?: ReactNode;
}

const fills: Record<Hue, string> = {
  held: "fill-held",
  paid: "fill-paid",
  returned: "fill-returned",
  due: "fill-due",
  disputed: "fill-disputed",
  failed: "fill-failed",
};

/** Units of the drawing across the bar, and the gap between two parts. */
const WIDTH = 1000;
const GAP = 5;

/** The least width of a part with money in it, so that it is seen. */
const LEAST = 10;

/** One payment's money to scale, with figures that add up to the total, also at the price that was agreed. */
export function MoneyBar({ parts, unit, total, children }: MoneyBarProps) {
  const drawn = parts.filter(({ value, isIncluded }) => value > 0n && !isIncluded);
  const agreed = use(AgreedPriceContext);
  const added = agreed ? pricesOfParts(agreed, parts.map(addend)) : [];
  const label = listed(drawn.map((part) => `${part.label}: ${formatMoney(part.value, unit)}`));
  return (
    <div className="space-y-4">
      <svg
        viewBox={`0 0 ${WIDTH} 12`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label || words.nothing}
        className="block h-3 w-full overflow-hidden rounded-full bg-sunken rtl:-scale-x-100"
      >
        {places(drawn.map(({ value }) => value)).map(({ x, width }, index) => {
          const part = drawn[index];
          return (
            part && (
              <rect key={part.label} x={x} width={width} height="12" className={fills[part.hue]} />
            )
          );
        })}
      </svg>
      {children}
      <dl className="space-y-2 text-sm">
        {parts.map(({ hue, label: name, value, isIncluded = false }, index) => (
          <div
            key={name}
            className={cx(
              "flex flex-wrap items-baseline justify-between gap-x-4",
              (value === 0n || isIncluded) && "text-muted",
            )}
          >
            <dt className={cx("flex items-baseline gap-2", isIncluded && "ps-4")}>
              {!isIncluded && (
                <span
                  aria-hidden="true"
                  className={cx("size-2 shrink-0 rounded-full", hueFills[hue])}
                />
              )}
              {name}
            </dt>
            <Figure
              value={value}
              unit={unit}
              price={isIncluded && agreed ? priceOfPart(agreed, value) : added[index]}
            />
          </div>
        ))}
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-t pt-2 font-semibold">
          <dt>{total.label}</dt>
          <Figure
            value={total.value}
            unit={unit}
            price={agreed ? priceOfPart(agreed, total.value) : undefined}
          />
        </div>
      </dl>
    </div>
  );
}

/** What a part adds to the total. */
function addend({ value, isIncluded }: MoneyPart): bigint {
  return isIncluded ? 0n : value;
}

interface FigureProps {
  value: bigint;
  unit: Unit;
  price: Price | undefined;
}

function Figure({ value, unit, price }: FigureProps) {
  return (
    <dd className="ms-auto text-end">
      {price && <span className="me-3 text-muted">{formatPrice(price)}</span>}
      <Money value={value} unit={unit} />
    </dd>
  );
}

/** Returns where each part stands on the bar, to scale but for what would be too narrow to see. */
export function places(values: readonly bigint[]): readonly { x: number; width: number }[] {
  const sum = values.reduce((total, value) => total + value, 0n);
  if (sum === 0n) return [];
  const room = WIDTH - GAP * (values.length - 1);
  const wanted = values.map((value) => Math.max(LEAST, Number((value * BigInt(room)) / sum)));
  const scale = room / wanted.reduce((total, width) => total + width, 0);
  let x = 0;
  return wanted.map((width) => {
    const place = { x, width: width * scale };
    x += place.width + GAP;
    return place;
  });
}
