import * as words from "#words/proof.ts";
import { answerOf, api } from "../../lib/api/api.ts";
import type { Session } from "../../lib/api/apiTypes.ts";
import { ChangeButton } from "../../lib/desk/ChangeButton.tsx";
import { useChange } from "../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { formatMoment } from "../../lib/time/format.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { sessionQuery } from "../../queries/session.ts";
import { Notice } from "../../ui/Notice.tsx";

/** Warns whoever is signed in that their second factors are about to be removed, with a button that stops it. */
export function ResetNotice({ reset }: { reset: NonNullable<Session["factor_reset"]> }) {
  const now = useNow();
  const stopping = useChange(
    () => answerOf(api.DELETE("/v1/account/factor_reset")),
    sessionQuery.queryKey,
  );
  const when = formatMoment(Date.parse(reset.effective_at) / 1000, now);
  return (
    <div className="mb-6 space-y-3">
      <Notice
        tone="danger"
        title={words.removalRunning(when)}
        action={<ChangeButton change={stopping}>{words.stopRemoval}</ChangeButton>}
      >
        {words.removalByWhom}
      </Notice>
      {stopping.error && <ErrorNotice error={stopping.error} />}
    </div>
  );
}
