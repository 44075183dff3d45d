import { useQuery } from "@tanstack/react-query";
import * as words from "#words/store.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { profileQuery } from "../../../queries/store.ts";
import { Loading, Skeleton } from "../../../ui/Skeleton.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { StoreName } from "./StoreName.tsx";
import { Stores } from "./Stores.tsx";

/** Name of the store, what its payers are told, and the organisation's other stores. */
export function StoreSection() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data: profile, error, refetch } = useQuery(profileQuery(store.id, mode));
  return (
    <>
      <StoreName />
      {profile && <ProfileForm profile={profile} />}
      {!profile && error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!profile && !error && (
        <>
          <Loading what={words.theProfile} />
          <Skeleton className="h-40 w-full" />
        </>
      )}
      <Stores />
    </>
  );
}
