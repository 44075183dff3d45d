import { formatMoney, type Unit } from "../../../lib/money/amounts.ts";

/** Steps of the slider: finer than a hand can choose. */
const STEPS = 200n;

interface AmountSliderProps {
  label: string;
  /** Base units; null while what is typed is no amount. */
  value: bigint | null;
  max: bigint;
  unit: Unit;
  onChange: (value: bigint) => void;
}

/** Slider from nothing to all of it, beside a field for the exact amount. */
export function AmountSlider({ label, value, max, unit, onChange }: AmountSliderProps) {
  const step = max === 0n ? 0n : ((value ?? 0n) * STEPS + max / 2n) / max;
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={formatMoney(value ?? 0n, unit)}
      className="block h-11 w-full accent-accent"
      min={0}
      max={Number(STEPS)}
      value={Number(step)}
      onChange={({ target }) => onChange((BigInt(target.value) * max) / STEPS)}
    />
  );
}
