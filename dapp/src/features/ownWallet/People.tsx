import { useState } from "react";
import type { Address } from "viem";
import * as words from "#words/sendCoins.ts";
import { labelled, name as nameLabel, rename, save } from "#words/walletSecurity.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { formatDate } from "../../lib/time/format.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Item, ItemList } from "../../ui/ItemList.tsx";
import { type Contact, namesBeside, readName, removeContact, saveContact } from "./contacts.ts";
import type { Person } from "./people.ts";
import { WorkForm } from "./WorkForm.tsx";

/** Most that are offered at once; the others are found by their names. */
const few = 6;

interface PeopleProps {
  people: readonly Person[];
  onChoose: (address: Address) => void;
}

/** People to choose from. One without a name is shown by the whole address: its ends alone may be another's. */
export function People({ people, onChoose }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <ul aria-label={words.people} className="space-y-2">
      {people.slice(0, few).map(({ address, name, isOwn, sentAt }) => (
        <li key={address}>
          <button
            type="button"
            className="flex min-h-12 w-full flex-wrap items-center justify-between gap-x-3 rounded-md border border-line bg-surface px-3 py-2 text-start text-sm hover:border-ink"
            onClick={() => onChoose(address)}
          >
            <span className="min-w-0">
              {name === null ? (
                <span dir="ltr" className="block font-mono text-xs wrap-anywhere">
                  {address}
                </span>
              ) : (
                <bdi className="block font-semibold wrap-anywhere">{name}</bdi>
              )}
              <span className="block text-muted text-xs">
                {isOwn
                  ? words.ownAccount
                  : sentAt === null
                    ? words.sentBefore
                    : words.sentOn(formatDate(sentAt))}
              </span>
            </span>
            {name !== null && (
              <span dir="ltr" className="font-mono text-muted text-xs">
                {shorten(address)}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NamesProps {
  contacts: readonly Contact[];
  /** Names of the person's own accounts. */
  own: readonly string[];
}

/** The names that this device keeps, to change and to remove. */
export function Names({ contacts, own }: NamesProps) {
  const [renamed, setRenamed] = useState<Address | null>(null);
  if (contacts.length === 0) return null;
  return (
    <Fold title={words.names}>
      <p className="text-muted">{words.namesNote}</p>
      <ItemList label={words.names}>
        {contacts.map(({ address, name }) => (
          <Item
            key={address}
            title={<bdi>{name}</bdi>}
            note={
              <span dir="ltr" className="font-mono">
                {address}
              </span>
            }
            aside={
              renamed === address ? (
                <Rename
                  contact={{ address, name }}
                  taken={namesBeside(address, own)}
                  onDone={() => setRenamed(null)}
                />
              ) : (
                <>
                  <Button
                    look="secondary"
                    size="medium"
                    aria-label={labelled(rename, name)}
                    onClick={() => setRenamed(address)}
                  >
                    {rename}
                  </Button>
                  <Button
                    look="secondary"
                    size="medium"
                    aria-label={labelled(words.removeName, name)}
                    onClick={() => removeContact(address)}
                  >
                    {words.removeName}
                  </Button>
                </>
              )
            }
          />
        ))}
      </ItemList>
    </Fold>
  );
}

interface RenameProps {
  contact: Contact;
  taken: readonly string[];
  onDone: () => void;
}

function Rename({ contact: { address, name }, taken, onDone }: RenameProps) {
  const [text, setText] = useState(name);
  const [isTried, setTried] = useState(false);
  const read = readName(text, taken);
  const work = async () => {
    setTried(true);
    if ("problem" in read) return;
    saveContact({ address, name: read.name });
    onDone();
  };
  return (
    <WorkForm label={save} {...{ work, onDone }}>
      <Field
        label={nameLabel}
        autoComplete="off"
        value={text}
        error={isTried && "problem" in read ? words.nameProblems[read.problem] : undefined}
        onChange={(event) => setText(event.target.value)}
      />
    </WorkForm>
  );
}
