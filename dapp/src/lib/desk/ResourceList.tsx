import type { ReactNode } from "react";
import * as words from "#words/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { ItemList } from "../../ui/ItemList.tsx";
import { PanelBody } from "../../ui/Panel.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { ErrorNotice } from "../errors/ErrorNotice.tsx";

interface ResourceListProps<Thing> {
  /** Of the list, for screen readers. */
  label: string;
  /** Undefined while they load. */
  things: readonly Thing[] | undefined;
  error: unknown;
  onRetry: () => void;
  /** Said where there is none. */
  empty: ReactNode;
  /** Loads the next page; left out where there is none. */
  onMore?: (() => void) | undefined;
  isLoadingMore?: boolean;
  item: (thing: Thing) => ReactNode;
}

/** Things that the service keeps: loading, failed, none, or a list that can go on. */
export function ResourceList<Thing>({
  label,
  things,
  error,
  onRetry,
  empty,
  onMore,
  isLoadingMore = false,
  item,
}: ResourceListProps<Thing>) {
  if (!things && error) {
    return (
      <PanelBody>
        <ErrorNotice error={error} onRetry={onRetry} />
      </PanelBody>
    );
  }
  if (!things) {
    return (
      <PanelBody>
        <Loading what={label} />
        <Skeleton className="h-10 w-full" />
        <Skeleton className="h-10 w-2/3" />
      </PanelBody>
    );
  }
  if (things.length === 0) {
    return (
      <PanelBody>
        <p className="text-muted text-sm">{empty}</p>
      </PanelBody>
    );
  }
  return (
    <>
      <ItemList label={label}>{things.map(item)}</ItemList>
      {onMore && (
        <div className="border-line border-t px-4 py-3 sm:px-5">
          <Button look="secondary" size="medium" busy={isLoadingMore} onClick={onMore}>
            {words.loadMore}
          </Button>
        </div>
      )}
    </>
  );
}
