import * as words from "#words/errors.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useExplanation } from "./useExplanation.ts";

interface ErrorNoticeProps {
  error: unknown;
  /** Shows a button to try again. */
  onRetry?: () => void;
}

export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const explanation = useExplanation(error);
  if (!explanation) return null;
  return (
    <Notice
      tone="danger"
      title={explanation.title}
      action={
        onRetry && (
          <Button look="secondary" size="medium" onClick={onRetry}>
            {words.tryAgain}
          </Button>
        )
      }
    >
      {explanation.sentence}
    </Notice>
  );
}
