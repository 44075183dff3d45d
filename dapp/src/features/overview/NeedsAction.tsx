import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Address } from "viem";
import * as words from "#words/overview.ts";
import { useMode } from "../../lib/config/mode.ts";
import { listed } from "../../lib/text/together.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { checkoutNotesQuery } from "../../queries/checkoutNotes.ts";
import { Button } from "../../ui/Button.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { NeedItem } from "./NeedItem.tsx";
import { namedPayment } from "./namedPayment.ts";
import { useNeeds } from "./useNeeds.ts";

/** Things that are listed at first. */
const few = 8;

interface NeedsActionProps {
  merchant: Address;
  /** Shows nothing where nothing waits. */
  isQuiet?: boolean;
}

/** What waits for the merchant, the soonest end first. */
export function NeedsAction({ merchant, isQuiet = false }: NeedsActionProps) {
  const id = useId();
  const now = useNow();
  const { mode } = useMode();
  const { needs, missing, isCut, onRetry } = useNeeds(merchant, now);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? needs : needs?.slice(0, few);
  const payments = shown?.flatMap((need) => namedPayment(need) ?? []) ?? [];
  const { data: notes } = useQuery({
    ...checkoutNotesQuery(mode, payments),
    enabled: payments.length > 0,
  });
  if (isQuiet && (needs === undefined || needs.length + missing.length === 0)) return null;
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 px-4 py-3 sm:px-5">
        <h2 id={id} className="font-semibold text-lg">
          {words.needsAction}
        </h2>
        {needs !== undefined && needs.length > 1 && (
          <p className="text-muted text-xs">{words.soonestFirst}</p>
        )}
      </div>
      {needs === undefined && (
        <div className="space-y-2 px-4 pb-4 sm:px-5">
          <Loading what={words.whatWaits} />
          <Skeleton className="h-12 w-full" />
          <Skeleton className="h-12 w-full" />
        </div>
      )}
      {needs?.length === 0 && missing.length === 0 && (
        <div className="space-y-1 px-4 pb-4 text-sm sm:px-5">
          <p className="font-semibold">{words.nothingWaits}</p>
          <p className="text-muted">{words.nothingWaitsAdvice}</p>
        </div>
      )}
      {shown && shown.length > 0 && (
        <ul aria-label={words.needsAction} className="divide-y divide-line border-line border-t">
          {shown.map((need) => (
            <NeedItem
              key={need.key}
              need={need}
              now={now}
              note={notes?.get(namedPayment(need)?.id.toLowerCase() ?? "")}
            />
          ))}
        </ul>
      )}
      {needs && needs.length > few && !isWhole && (
        <div className="border-line border-t px-4 py-2 sm:px-5">
          <Button look="quiet" size="inline" onClick={() => setWhole(true)}>
            {words.showAll(needs.length)}
          </Button>
        </div>
      )}
      {isCut && (
        <p className="border-line border-t px-4 py-3 text-muted text-sm sm:px-5">
          {words.moreWait}
        </p>
      )}
      {needs !== undefined && missing.length > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-2 border-line border-t px-4 py-3 text-sm sm:px-5">
          <p className="text-warn">{words.notLookedAt(listed(missing))}</p>
          <Button look="secondary" size="medium" onClick={onRetry}>
            {words.tryAgain}
          </Button>
        </div>
      )}
    </section>
  );
}
