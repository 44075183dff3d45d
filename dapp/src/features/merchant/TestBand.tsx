import * as words from "#words/merchant.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "./namesOf.ts";

/** Marks a page of test mode, whose money is not real, with a band and a frame around the window. */
export function TestBand() {
  const config = useAppConfig();
  const { mode, chains } = useMode();
  if (mode === "live") return null;
  return (
    <aside
      aria-label={words.testModeLabel}
      data-band
      className="sticky top-0 z-10 flex h-(--band) items-center gap-3 border-warn border-b bg-warn-soft text-sm text-warn print:static"
    >
      <span aria-hidden="true" className="hatched min-w-6 flex-1 self-stretch" />
      <p className="truncate">
        <strong className="font-semibold">{words.testMode}</strong>{" "}
        {words.playMoneyOn(
          namesOf(
            config,
            chains.map(({ id }) => id),
          ),
        )}
      </p>
      <span aria-hidden="true" className="hatched min-w-6 flex-1 self-stretch" />
      <span
        aria-hidden="true"
        className="pointer-events-none fixed inset-0 border-2 border-warn print:hidden"
      />
    </aside>
  );
}
