import * as words from "#words/desk.ts";
import type { Session, SessionStore } from "../../lib/api/apiTypes.ts";
import { ModeSwitch } from "./ModeSwitch.tsx";
import { SignOut } from "./SignOut.tsx";

interface MerchantAccountProps {
  session: Session;
  store: SessionStore | null;
  onStore: (store: SessionStore) => void;
  onSwitch: () => void;
}

/** The store, the mode, and a button to sign out. */
export function MerchantAccount({ session, store, onStore, onSwitch }: MerchantAccountProps) {
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
      <SignOut />
    </div>
  );
}
