import { type ReactNode, useState } from "react";
import * as words from "#words/money.ts";
import { copyText } from "../../ui/copyText.ts";
import { cx } from "../../ui/cx.ts";
import { formatMoney, type Unit } from "./amounts.ts";
import { type Price as AgreedPrice, formatPrice } from "./formatPrice.ts";
import { shortAmount } from "./shortAmount.ts";

interface MoneyProps {
  /** Base units. */
  value: bigint;
  unit: Unit;
  /** Shows it in the size of a heading. */
  large?: boolean;
  /** What was agreed, if that was in another currency. It comes first. */
  price?: AgreedPrice | null;
}

/** Amount and coin, with the exact amount to read and to copy where not all decimals are shown. */
export function Money({ value, unit, large = false, price = null }: MoneyProps) {
  if (!price) return <Figure value={value} unit={unit} large={large} />;
  return (
    <span className="block">
      <Price price={price} large={large} />
      <span className="block text-base text-muted">
        <Figure value={value} unit={unit} />
      </span>
    </span>
  );
}

/** A price in a currency of states, of which no coin's amount is known yet. */
export function Price({ price, large = true }: { price: AgreedPrice; large?: boolean }) {
  const text = formatPrice(price);
  return <bdi className={large ? sizeOf(text) : "font-semibold"}>{text}</bdi>;
}

function Figure({ value, unit, large = false }: Omit<MoneyProps, "price">) {
  const digits = shortAmount(value, unit.decimals);
  const text = (
    <>
      {/* Breaks before the unit; within itself only where a phone has no room for its line. */}
      <bdi className={digits.length > 26 ? "wrap-anywhere" : "whitespace-nowrap"}>{digits}</bdi>{" "}
      <bdi className={large ? "font-normal text-[0.62em] text-muted tracking-normal" : undefined}>
        {unit.symbol}
      </bdi>
    </>
  );
  const size = large ? sizeOf(digits) : undefined;
  if (!digits.endsWith("…")) return <span className={size}>{text}</span>;
  return (
    <Exact exact={formatMoney(value, unit)} className={size}>
      {text}
    </Exact>
  );
}

interface ExactProps {
  exact: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A shortened amount: the exact one shows on hover and focus, and is copied by a press. */
function Exact({ exact, className, children }: ExactProps) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className={cx("group relative text-start", className)}
      onClick={() => void copyText(exact).then(setCopied)}
      onBlur={() => setCopied(false)}
    >
      <span className="underline decoration-control decoration-dotted underline-offset-4">
        {children}
      </span>
      <span
        role="status"
        className="absolute start-0 top-full z-20 hidden in-[.text-end]:start-auto in-[.text-end]:end-0 w-max max-w-[80vw] rounded-sm bg-ink px-2 py-1 font-normal text-canvas text-xs tracking-normal wrap-anywhere group-hover:block group-focus:block"
      >
        {copied ? words.copiedExactly(exact) : words.exactly(exact)}
      </span>
    </button>
  );
}

/** Most characters of each size; and with larger text no more than the window has room for. */
const sizes = [
  [10, "text-[length:min(var(--text-3xl),(100vw-4rem)/6)]/(--text-3xl--line-height)"],
  [14, "text-[length:min(var(--text-2xl),(100vw-4rem)/8.5)]/(--text-2xl--line-height)"],
  [20, "text-[length:min(var(--text-xl),(100vw-4rem)/12)]/(--text-xl--line-height)"],
  [26, "text-[length:min(var(--text-lg),(100vw-4rem)/15)]/(--text-lg--line-height)"],
] as const;

/** The more figures, the smaller they are written, so that they fit on a phone. */
function sizeOf(digits: string): string {
  const size = sizes.find(([most]) => digits.length <= most)?.[1] ?? "text-lg";
  return cx("font-semibold tracking-tight", size);
}
