import { type RefObject, useEffect } from "react";
import { takesText } from "./takesText.ts";

interface ListKeys {
  /** Holds the list, whose rows have a button with `data-row`, and may have a checkbox. */
  list: RefObject<HTMLElement | null>;
  /** Field that `/` goes to. */
  search: RefObject<HTMLInputElement | null>;
  /** Called on `?`. */
  onHelp: () => void;
  isOn: boolean;
}

/**
 * Moves through a list by single keys: `j` and `k` to the next and the row before, `x` selects the row, `/` goes to the search. Typing in
 * a field and an open dialog keep their keys, and a row is opened by Enter as any button.
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
      else if (key === "x") selectRow(list.current);
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list, search, onHelp, isOn]);
}

/** A list's rows, each as the button that opens it and what it is a part of. */
function rowsOf(list: HTMLElement | null) {
  const buttons = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  return buttons.map((button) => ({ button, row: button.closest("tr,li") ?? button }));
}

/** The row that has the focus, on its button or on what is beside it; -1: none. */
const currentOf = (rows: ReturnType<typeof rowsOf>) =>
  rows.findIndex(({ row }) => row.contains(document.activeElement));

function focusRow(list: HTMLElement | null, step: 1 | -1) {
  const rows = rowsOf(list);
  const at = currentOf(rows);
  rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]?.button.focus();
}

function selectRow(list: HTMLElement | null) {
  const rows = rowsOf(list);
  rows[currentOf(rows)]?.row.querySelector<HTMLElement>("input[type=checkbox]")?.click();
}
