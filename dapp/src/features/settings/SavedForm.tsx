import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import * as words from "#words/settings.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import type { useApiForm } from "../../lib/form/useApiForm.ts";
import { Button } from "../../ui/Button.tsx";

interface SavedFormProps<Values extends FieldValues> {
  form: ReturnType<typeof useApiForm<Values>>;
  children: ReactNode;
}

/** Fields of a page that stay where they are once they are saved, which a word beside the button says. */
export function SavedForm<Values extends FieldValues>({ form, children }: SavedFormProps<Values>) {
  const { submit, busy, error, formState } = form;
  const isSaved = formState.isSubmitSuccessful && !error;
  return (
    <form noValidate onSubmit={submit} className="space-y-4">
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="secondary" size="medium" busy={busy}>
          {words.save}
        </Button>
        <span role="status" className="text-muted text-sm">
          {isSaved && words.saved}
        </span>
      </div>
      {Boolean(error) && <ErrorNotice error={error} />}
    </form>
  );
}
