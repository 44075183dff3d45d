import * as words from "#words/pos.ts";
import { ArrowLeftIcon } from "../../ui/icons.tsx";
import { tillKeys } from "./keyed.ts";

/** Keys of the amount, each high enough for a thumb. */
export function Keypad({ onPress }: { onPress: (key: string) => void }) {
  return (
    <fieldset className="grid grid-cols-3 gap-2">
      <legend className="sr-only">{words.keys}</legend>
      {tillKeys.map((key) => (
        <button
          key={key}
          type="button"
          aria-label={key === "erase" ? words.erase : undefined}
          className="flex h-16 items-center justify-center rounded-md border border-control bg-surface font-semibold text-xl tabular-nums hover:bg-sunken active:bg-line"
          onClick={() => onPress(key)}
        >
          {key === "erase" ? <ArrowLeftIcon className="size-6" /> : key}
        </button>
      ))}
    </fieldset>
  );
}
