import * as words from "#words/ui.ts";
import { MoonIcon, SunIcon } from "./icons.tsx";
import { setTheme, useTheme } from "./theme.ts";

/** Switches between light and dark. Until it is used, the system's scheme applies. */
export function ThemeSwitch() {
  const other = useTheme() === "dark" ? "light" : "dark";
  const label = other === "light" ? words.useLight : words.useDark;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="inline-flex size-9 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink print:hidden"
      onClick={() => setTheme(other)}
    >
      {other === "dark" ? <MoonIcon /> : <SunIcon />}
    </button>
  );
}
