import { useEffect, useRef } from "react";

/** What keys of a keyboard are on the till. */
const pressedBy: Readonly<Record<string, string>> = { Backspace: "erase", Escape: "clear" };

/**
 * Lets a keyboard key in the amount: digits, Backspace, Escape to begin again and Enter to charge. Fields, buttons and open dialogs
 * keep the keys that are theirs.
 */
export function useTillKeys(onPress: (key: string) => void, onCharge: () => void): void {
  const newest = useRef({ onPress, onCharge });
  useEffect(() => {
    newest.current = { onPress, onCharge };
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
      if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
      if (document.querySelector("[role=dialog],dialog[open]")) return;
      const at = target instanceof Element ? target : null;
      if (at?.closest("input:not([type=radio]),textarea,select,[contenteditable]")) return;
      const pressed = /^\d$/.test(key) ? key : pressedBy[key];
      if (pressed !== undefined) newest.current.onPress(pressed);
      else if (key === "Enter" && !at?.closest("button,a")) newest.current.onCharge();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
