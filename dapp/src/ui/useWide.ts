import { useSyncExternalStore } from "react";

const wide = matchMedia("(min-width: 64rem)");

function subscribe(listener: () => void) {
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}

/** Whether the page is at least as wide as Tailwind's `lg`, for changes that CSS cannot make. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
