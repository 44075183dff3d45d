import type { ReactNode } from "react";
import * as words from "#words/developers.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";

interface DetailHeadProps {
  event: { id: string; type: string };
  note: ReactNode;
  /** What can be done with it. */
  children: ReactNode;
}

/** Head of what is shown beside a list: the event that it is about. */
export function DetailHead({ event, note, children }: DetailHeadProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-3">
      <div className="min-w-0">
        <h3 className="font-semibold wrap-anywhere">
          <bdi dir="ltr">{event.type}</bdi>
        </h3>
        <p className="text-muted text-xs">{note}</p>
        <p className="mt-0.5 flex items-center gap-1 text-muted text-xs">
          <bdi dir="ltr" className="min-w-0 wrap-anywhere font-mono">
            {event.id}
          </bdi>
          <CopyButton text={event.id} name={words.eventId} />
        </p>
      </div>
      {children}
    </div>
  );
}

/** Stands for it while it is read. @param what is read */
export function DetailLoading({ what }: { what: string }) {
  return (
    <>
      <Loading what={what} />
      <Skeleton className="h-10 w-2/3" />
      <Skeleton className="h-64 w-full" />
    </>
  );
}
