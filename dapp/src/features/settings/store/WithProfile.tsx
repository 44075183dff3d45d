import { useQuery } from "@tanstack/react-query";
import { Fragment, type ReactNode } from "react";
import * as words from "#words/store.ts";
import type { MerchantProfile } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { profileQuery } from "../../../queries/store.ts";
import { Loading, Skeleton } from "../../../ui/Skeleton.tsx";

/** Shows what the store's profile is needed for: loading, failed, or its content. */
export function WithProfile({ children }: { children: (profile: MerchantProfile) => ReactNode }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data: profile, error, refetch } = useQuery(profileQuery(store.id, mode));
  // Forms of another store or mode begin anew, with what that one has.
  if (profile) return <Fragment key={`${store.id} ${mode}`}>{children(profile)}</Fragment>;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Loading what={words.theProfile} />
      <Skeleton className="h-40 w-full" />
    </>
  );
}
