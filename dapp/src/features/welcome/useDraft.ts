import { useCallback, useState } from "react";
import { tabStorage } from "../../lib/storage/tabStorage.ts";
import { type Draft, readDraft } from "./draft.ts";

/** Reads what this tab remembers of an account's first steps, and remembers changes of it at once. */
export function useDraft(account: string) {
  const key = `handsel.welcome.${account}`;
  const [draft, setDraft] = useState(() => readDraft(tabStorage.getItem(key)));
  const change = useCallback(
    (part: Partial<Draft>) => {
      const next = { ...readDraft(tabStorage.getItem(key)), ...part };
      tabStorage.setItem(key, JSON.stringify(next));
      setDraft(next);
    },
    [key],
  );
  return [draft, change] as const;
}
