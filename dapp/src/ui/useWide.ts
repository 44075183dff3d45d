import { useSyncExternalStore } from "react";

const wide = () => matchMedia("(min-width: 56.25rem)");

function subscribe(listener: () => void) {
  const query = wide();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the page is at least as wide as the tokens' `desk`, for changes that CSS cannot make. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => wide().matches,
    () => false,
  );
}
