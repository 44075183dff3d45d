import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useDisconnect } from "wagmi";
import * as words from "#words/desk.ts";
import type { Session, SessionStore } from "../../lib/api/apiTypes.ts";
import { changeSession, signOut } from "../../queries/session.ts";
import { ModeSwitch } from "./ModeSwitch.tsx";

interface MerchantAccountProps {
  session: Session;
  store: SessionStore | null;
  onStore: (store: SessionStore) => void;
  onSwitch: () => void;
}

/** The store, the mode, and a button to sign out. */
export function MerchantAccount({ session, store, onStore, onSwitch }: MerchantAccountProps) {
  const queryClient = useQueryClient();
  const disconnect = useDisconnect();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      disconnect.mutate({});
      changeSession(queryClient, null);
    },
  });
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {store && <ModeSwitch onSwitch={onSwitch} />}
      {store && session.stores.length === 1 && (
        <bdi className="wrap-anywhere text-muted">{store.name}</bdi>
      )}
      {store && session.stores.length > 1 && (
        <label className="inline-flex min-w-0 items-center">
          <span className="sr-only">{words.store}</span>
          <select
            className="min-h-9 max-w-48 rounded-md border border-control bg-surface px-2"
            value={store.id}
            onChange={(event) => {
              const next = session.stores.find(({ id }) => id === event.target.value);
              if (next) onStore(next);
            }}
          >
            {session.stores.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className="min-h-6 text-muted underline underline-offset-4 hover:text-ink"
        onClick={() => leave.mutate()}
      >
        {leave.isError ? words.signOutAgain : words.signOut}
      </button>
    </div>
  );
}
