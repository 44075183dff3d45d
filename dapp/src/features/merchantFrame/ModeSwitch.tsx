import * as words from "#words/desk.ts";
import { type Mode, setMode, useMode } from "../../lib/config/mode.ts";
import { cx } from "../../ui/cx.ts";

const labels: Record<Mode, string> = { live: words.live, test: words.test };
const modes: readonly Mode[] = ["live", "test"];

/** Switches between real and test money. Nothing to choose if the service has chains of one mode only. */
export function ModeSwitch({ onSwitch }: { onSwitch: () => void }) {
  const { mode, canSwitch } = useMode();
  if (!canSwitch) return null;
  return (
    <fieldset className="inline-flex rounded-full border border-control p-0.5">
      <legend className="sr-only">{words.mode}</legend>
      {modes.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === mode}
          className={cx(
            "min-h-8 rounded-full px-3.5 font-medium text-sm transition-colors duration-150",
            choice !== mode && "text-muted hover:bg-sunken hover:text-ink",
            choice === mode && (mode === "test" ? "bg-warn-soft text-warn" : "bg-sunken text-ink"),
          )}
          onClick={() => {
            if (choice === mode) return;
            setMode(choice);
            onSwitch();
          }}
        >
          {labels[choice]}
        </button>
      ))}
    </fieldset>
  );
}
