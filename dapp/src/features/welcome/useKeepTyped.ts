import { useEffect } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { Draft } from "./draft.ts";

/**
 * Has the tab remember what is typed in a form, while it is typed.
 * @param toDraft converts the form's values; stays the same
 * @param onChange stays the same
 */
export function useKeepTyped<Values extends FieldValues>(
  subscribe: UseFormReturn<Values>["subscribe"],
  toDraft: (values: Values) => Partial<Draft>,
  onChange: (change: Partial<Draft>) => void,
): void {
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => onChange(toDraft(values)),
      }),
    [subscribe, toDraft, onChange],
  );
}
