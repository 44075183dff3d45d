import { useMode } from "../../lib/config/mode.ts";

/** Marks a page of test mode, whose money is not real, with a band and a frame around the window. */
export function TestBand() {
  const { mode, chain } = useMode();
  if (mode === "live") return null;
  return (
    <aside
      aria-label="Test mode"
      className="sticky top-0 z-10 border-warn border-b bg-warn-soft px-4 py-1.5 text-center text-sm text-warn print:static"
    >
      <strong className="font-semibold">Test mode.</strong> Play money on {chain.name}.
      <span
        aria-hidden="true"
        className="pointer-events-none fixed inset-0 border-2 border-warn print:hidden"
      />
    </aside>
  );
}
