import * as words from "#words/desk.ts";
import type { Session, SessionStore } from "../../lib/api/apiTypes.ts";
import { Brand } from "../../ui/Brand.tsx";
import { UpDownIcon } from "../../ui/icons.tsx";
import { ShopMark } from "../../ui/ShopMark.tsx";

interface StoreChoiceProps {
  session: Session;
  store: SessionStore | null;
  onStore: (store: SessionStore) => void;
}

const place =
  "relative flex h-full min-w-0 items-center gap-2.5 ps-4 max-md:flex-1 md:w-16 md:justify-center md:ps-0 side:w-[min(14.5rem,24vw)] side:justify-start side:ps-5";

/** The store that the page is about, and a choice among several. */
export function StoreChoice({ session: { stores }, store, onStore }: StoreChoiceProps) {
  if (!store) {
    return (
      <span className={place}>
        <Brand />
      </span>
    );
  }
  const isChoice = stores.length > 1;
  return (
    <span
      className={`${place} has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 ${isChoice ? "hover:bg-sunken" : ""}`}
    >
      <ShopMark name={store.name} logo={null} accent={null} />
      <bdi
        title={store.name}
        className="min-w-0 truncate font-semibold max-side:md:sr-only side:text-sm"
      >
        {store.name}
      </bdi>
      {isChoice && (
        <>
          <UpDownIcon className="size-4 text-muted max-side:md:hidden side:ms-auto side:me-3" />
          <select
            aria-label={words.store}
            className="absolute inset-0 cursor-pointer opacity-0"
            value={store.id}
            onChange={({ target }) => {
              const next = stores.find(({ id }) => id === target.value);
              if (next) onStore(next);
            }}
          >
            {stores.map(({ id, name }) => (
              <option key={id} value={id} className="bg-surface text-ink">
                {name}
              </option>
            ))}
          </select>
        </>
      )}
    </span>
  );
}
