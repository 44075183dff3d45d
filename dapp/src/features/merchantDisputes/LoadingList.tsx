import * as words from "#words/merchantDisputes.ts";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";

/** A list that loads. */
export function LoadingList() {
  return (
    <div className="space-y-2">
      <Loading what={words.theDisputes} />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-16 w-full" />
    </div>
  );
}
