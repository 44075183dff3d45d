import { useMutation } from "@tanstack/react-query";
import * as words from "#words/proof.ts";
import { answerOf, api } from "../../lib/api/api.ts";
import type { Session } from "../../lib/api/apiTypes.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { formatMoment } from "../../lib/time/format.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

type Reset = NonNullable<Session["factor_reset"]>;

interface LostFactorsProps {
  reset: Reset | null;
  onBack: () => void;
  onStarted: (reset: Reset) => void;
}

/** Explains and starts the removal of lost factors, or tells when it ends. */
export function LostFactors({ reset, onBack, onStarted }: LostFactorsProps) {
  const now = useNow();
  const starting = useMutation({
    mutationFn: () => answerOf(api.POST("/v1/account/factor_reset")),
    onSuccess: onStarted,
  });
  const start = useOnce(() => starting.mutateAsync());
  if (reset) {
    const when = formatMoment(Date.parse(reset.effective_at) / 1000, now);
    return (
      <Notice tone="warn" title={words.removalRunning(when)}>
        {words.removalRunningAdvice}
      </Notice>
    );
  }
  return (
    <section className="space-y-3 rounded-lg border border-line p-5">
      <h2 className="font-semibold text-lg">{words.lostTitle}</h2>
      <p className="text-muted text-sm">{words.lostAdvice}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="danger" size="medium" busy={starting.isPending} onClick={start}>
          {words.startRemoval}
        </Button>
        <Button look="secondary" size="medium" onClick={onBack}>
          {words.back}
        </Button>
      </div>
      {starting.error && <ErrorNotice error={starting.error} />}
    </section>
  );
}
