import * as words from "#words/welcome.ts";
import { useMode } from "../../lib/config/mode.ts";
import { ChangeButton } from "../../lib/desk/ChangeButton.tsx";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { useChange } from "../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { profileQuery } from "../../queries/store.ts";
import { Notice } from "../../ui/Notice.tsx";
import type { StepFieldsProps } from "./NameStep.tsx";
import { saveLooks } from "./saveLooks.ts";

/** Tells that the store is open without its logo and coins, which were to be saved with it, and saves them. */
export function SaveLooks({ draft, onChange }: StepFieldsProps) {
  const { store } = useStoreDesk();
  const view = useMode();
  const saving = useChange(async () => {
    // The change itself asks for a proof.
    await saveLooks(view, (work) => work(), draft);
    onChange({ isUnsaved: false });
  }, profileQuery(store.id, view.mode).queryKey);
  return (
    <div className="space-y-3">
      <Notice
        tone="warn"
        title={words.unsaved}
        action={<ChangeButton change={saving}>{words.saveNow}</ChangeButton>}
      >
        {words.unsavedAdvice}
      </Notice>
      {Boolean(saving.error) && <ErrorNotice error={saving.error} />}
    </div>
  );
}
