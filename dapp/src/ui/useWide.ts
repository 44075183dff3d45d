import { useSyncExternalStore } from "react";

const wide = matchMedia("(min-width: 64rem)");

function subscribe(listener: () => void) {
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}

/** Whether the page is as wide as Tailwind's `lg`, for what CSS alone cannot change. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
