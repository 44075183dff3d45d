import * as words from "#words/pos.ts";
import { type PriceUnit, priceProblem, readPrice, writeIn } from "../../lib/sale/priceUnits.ts";
import { Field } from "../../ui/Field.tsx";
import { shareOf } from "./keyed.ts";

/** The tip that was chosen. */
export interface Tip {
  kind: keyof typeof words.tips;
  /** As it is typed, for another one. */
  typed: string;
}

export const noTip: Tip = { kind: "none", typed: "" };

const shares = { none: 0n, five: 5n, ten: 10n } as const;

/** Returns a tip in the unit's smallest; null for a typed one that is no amount. */
export function tipOf({ kind, typed }: Tip, amount: bigint, unit: PriceUnit): bigint | null {
  return kind === "other" ? readPrice(typed, unit) : shareOf(amount, shares[kind], unit);
}

interface TipsProps {
  tip: Tip;
  /** Without the tip. */
  amount: bigint;
  unit: PriceUnit;
  onChange: (tip: Tip) => void;
}

/** Choice of a tip: shares of the amount, or one that is typed. */
export function Tips({ tip, amount, unit, onChange }: TipsProps) {
  const problem = tip.typed === "" ? null : priceProblem(tip.typed, unit);
  return (
    <div className="space-y-3">
      <fieldset className="grid grid-cols-4 gap-2">
        <legend className="sr-only">{words.tipLine}</legend>
        {(Object.keys(words.tips) as Tip["kind"][]).map((kind) => (
          <label
            key={kind}
            className="flex min-h-14 cursor-pointer flex-col items-center justify-center rounded-md border border-control bg-surface px-1 text-center font-semibold text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="tip"
              className="sr-only"
              checked={tip.kind === kind}
              onChange={() => onChange({ ...tip, kind })}
            />
            {words.tips[kind]}
            {(kind === "five" || kind === "ten") && (
              <span className="font-normal text-muted text-xs tabular-nums">
                {writeIn(unit, shareOf(amount, shares[kind], unit))}
              </span>
            )}
          </label>
        ))}
      </fieldset>
      {tip.kind === "other" && (
        <Field
          label={words.otherTip}
          inputMode="decimal"
          autoComplete="off"
          unit={unit.symbol}
          value={tip.typed}
          error={problem ?? undefined}
          onChange={({ target }) => onChange({ kind: "other", typed: target.value })}
        />
      )}
    </div>
  );
}
