import * as words from "#words/merchant.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";

/** Marks a page of test mode, whose money is not real, with a band and a frame around the window. */
export function TestBand() {
  const config = useAppConfig();
  const { mode, chains } = useMode();
  if (mode === "live") return null;
  const ids = chains.map(({ id }) => id);
  const playMoney = words.playMoneyOn(namesOf(config, ids));
  return (
    <aside
      aria-label={words.testModeLabel}
      data-band
      className="sticky top-0 z-10 flex h-(--band) items-center gap-2 border-warn sm:gap-3 border-b bg-warn-soft text-sm text-warn print:static"
    >
      <span aria-hidden="true" className="hatched min-w-2 flex-1 self-stretch sm:min-w-6" />
      <p className="truncate" title={playMoney}>
        <strong className="font-semibold">{words.testMode}</strong> {playMoney}
      </p>
      <span aria-hidden="true" className="hatched min-w-2 flex-1 self-stretch sm:min-w-6" />
      <span
        aria-hidden="true"
        className="pointer-events-none fixed inset-0 border-2 border-warn print:hidden"
      />
    </aside>
  );
}
