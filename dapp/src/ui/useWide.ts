import { useSyncExternalStore } from "react";

/** What tells whether the page is at least as wide. */
function widthOf(media: string) {
  return {
    isMet: () => matchMedia(media).matches,
    subscribe: (listener: () => void) => {
      const query = matchMedia(media);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
  };
}

/** The tokens' `desk`, and the width from which a list is a table. */
const widths = { desk: widthOf("(min-width: 56.25rem)"), table: widthOf("(min-width: 48rem)") };

/** Whether the page is at least as wide, for changes that CSS cannot make. */
export function useWide(width: keyof typeof widths = "desk"): boolean {
  const { isMet, subscribe } = widths[width];
  return useSyncExternalStore(subscribe, isMet, () => false);
}
