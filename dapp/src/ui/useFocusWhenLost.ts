import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves the focus to what comes next when the thing that had it is gone, so that a keyboard goes on from there.
 * @param active becomes true when it is this element's turn; true from the beginning moves nothing
 */
export function useFocusWhenLost<Element extends HTMLElement>(
  active: boolean,
  initially = active,
): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  const before = useRef(initially);
  useEffect(() => {
    const turned = active && !before.current;
    before.current = active;
    if (turned && document.activeElement === document.body) ref.current?.focus();
  }, [active]);
  return ref;
}
