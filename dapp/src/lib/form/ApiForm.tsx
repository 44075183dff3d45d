import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../errors/ErrorNotice.tsx";
import type { useApiForm } from "./useApiForm.ts";

interface ApiFormProps {
  form: Pick<ReturnType<typeof useApiForm>, "submit" | "busy" | "error">;
  /** Word on the button. */
  action: string;
  /** Whether it stands among other things, and not in a box of its own. */
  inPage?: boolean;
  children: ReactNode;
}

/** Fields of a form, its button, and what went wrong with all of it. */
export function ApiForm({ form: { submit, busy, error }, action, inPage, children }: ApiFormProps) {
  return (
    <form noValidate onSubmit={submit} className="space-y-4">
      {children}
      {inPage ? (
        <Button type="submit" look="secondary" size="medium" busy={busy}>
          {action}
        </Button>
      ) : (
        <Button type="submit" className="w-full" busy={busy}>
          {action}
        </Button>
      )}
      {Boolean(error) && <ErrorNotice error={error} />}
    </form>
  );
}
