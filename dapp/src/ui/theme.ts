import { useSyncExternalStore } from "react";

/** Colour scheme of the page. */
type Theme = "light" | "dark";

const key = "handsel.theme";
const listeners = new Set<() => void>();
const systemDark = () => matchMedia("(prefers-color-scheme: dark)");

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return systemDark().matches ? "dark" : "light";
}

/** Sets the colour scheme, and remembers it on this device. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: the choice lasts until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** Returns the page's colour scheme, and renders again when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    const media = systemDark();
    media.addEventListener("change", listener);
    listeners.add(listener);
    return () => {
      media.removeEventListener("change", listener);
      listeners.delete(listener);
    };
  }, currentTheme);
}
