import { type RefObject, useEffect } from "react";

interface ListKeys {
  /** Holds the list, whose rows have a button with `data-row`. */
  list: RefObject<HTMLElement | null>;
  /** Field that `/` goes to. */
  search: RefObject<HTMLInputElement | null>;
  /** Called on `?`. */
  onHelp: () => void;
  isOn: boolean;
}

/**
 * Moves through a list by single keys: `j` and `k` to the next and the row before, `/` to the search. Typing in a field and an open
 * dialog keep their keys, and a row is opened by Enter as any button.
 */
export function useListKeys({ list, search, onHelp, isOn }: ListKeys): void {
  useEffect(() => {
    if (!isOn) return;
    function onKey(event: KeyboardEvent) {
      const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
      if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
      if (takesText(target) || document.querySelector("[role=dialog],dialog[open]")) return;
      if (key === "?") onHelp();
      else if (key === "/") search.current?.focus();
      else if (key === "j" || key === "k") focusRow(list.current, key === "j" ? 1 : -1);
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list, search, onHelp, isOn]);
}

const takesText = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input,textarea,select,[contenteditable]") !== null;

function focusRow(list: HTMLElement | null, step: 1 | -1) {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
}
