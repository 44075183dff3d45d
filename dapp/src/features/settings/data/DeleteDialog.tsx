import * as words from "#words/data.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useDesk } from "../../../lib/desk/desk.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";

interface DeleteDialogProps {
  title: string;
  advice: string;
  /** Word on the button. */
  action: string;
  /** Deletes it, and shows that it is gone; what needs a fresh proof asks for one. */
  erase: () => Promise<void>;
  onClose: () => void;
}

/** Asks for a typed word before something is deleted for ever. */
export function DeleteDialog({ title, advice, action, erase, onClose }: DeleteDialogProps) {
  const { withProof } = useDesk();
  const { register, submit, formState, error, busy } = useApiForm({
    defaultValues: { word: "" },
    send: () => withProof(erase),
  });
  return (
    <DeskDialog title={title} description={advice} onClose={onClose}>
      <form noValidate onSubmit={submit} className="space-y-3">
        <Field
          label={words.type}
          autoComplete="off"
          error={formState.errors.word?.message}
          {...register("word", {
            validate: (typed) => typed.trim().toLowerCase() === words.word || words.typeWrong,
          })}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="danger" size="medium" busy={busy}>
            {action}
          </Button>
          <Button look="secondary" size="medium" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
        {Boolean(error) && <ErrorNotice error={error} />}
      </form>
    </DeskDialog>
  );
}
