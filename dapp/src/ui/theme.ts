import { useSyncExternalStore } from "react";

/** The colours on the page. */
type Theme = "light" | "dark";

const key = "handsel.theme";
const listeners = new Set<() => void>();
const systemDark = () => matchMedia("(prefers-color-scheme: dark)");

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return systemDark().matches ? "dark" : "light";
}

/** Chooses the colours from now on, on this device. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: the choice lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

/** The colours on the page, kept up to date. */
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
