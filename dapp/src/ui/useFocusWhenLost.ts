import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves the focus to an element when it becomes active and the focused element was removed, so that keyboards continue
 * there.
 * @param initially whether it counts as active before the first render
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
