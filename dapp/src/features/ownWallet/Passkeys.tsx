import { useEffect, useState } from "react";
import * as ownWords from "#words/ownWallet.ts";
import * as words from "#words/walletSecurity.ts";
import { formatDate } from "../../lib/time/format.ts";
import { canUsePasskeys } from "../../lib/vault/passkey.ts";
import type { KnownPasskey } from "../../lib/vault/requests.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Item } from "../../ui/ItemList.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { addPasskey } from "./addPasskey.ts";
import type { DoProps } from "./openProps.ts";
import { PasswordField } from "./PasswordField.tsx";
import { WorkForm } from "./WorkForm.tsx";

/** What a person has begun to do with passkeys. */
export type DoingPasskeys =
  | { what: "addPasskey" }
  | { what: "renamePasskey" | "removePasskey"; credential: string };

interface PasskeysProps extends DoProps {
  /** What is open now, of this list or of another. */
  doing: DoingPasskeys | { what: string } | null;
  onBegin: (doing: DoingPasskeys) => void;
}

/** The passkeys that open the wallet beside its password, and the way to another. */
export function Passkeys({ doing, onBegin, ...props }: PasskeysProps) {
  const known = doing && "credential" in doing ? doing : null;
  const begin = (label: string, what: DoingPasskeys, name: string) => (
    <Button
      look="secondary"
      size="medium"
      aria-label={words.labelled(label, name)}
      onClick={() => onBegin(what)}
    >
      {label}
    </Button>
  );
  return (
    <>
      {props.status.passkeys.map((passkey) => {
        const { credential, name } = passkey;
        const doingThis = known?.credential === credential ? known.what : null;
        return (
          <Item
            key={credential}
            title={<bdi>{words.passkey(name)}</bdi>}
            note={noteOf(passkey)}
            aside={
              doingThis === "renamePasskey" ? (
                <RenamePasskey {...props} passkey={passkey} />
              ) : doingThis === "removePasskey" ? (
                <RemovePasskey {...props} passkey={passkey} />
              ) : (
                <>
                  {begin(words.rename, { what: "renamePasskey", credential }, words.passkey(name))}
                  {begin(words.remove, { what: "removePasskey", credential }, words.passkey(name))}
                </>
              )
            }
          />
        );
      })}
      <Item
        title={words.addPasskey}
        note={words.addPasskeyNote}
        aside={
          doing?.what === "addPasskey" ? (
            <AddPasskey {...props} />
          ) : (
            begin(words.add, { what: "addPasskey" }, words.addPasskey)
          )
        }
      />
    </>
  );
}

function noteOf({ rp, added_at }: KnownPasskey): string {
  const added = formatDate(added_at);
  return rp === location.hostname ? words.addedOn(added) : words.addedElsewhere(added, rp);
}

/** A name that no passkey has yet. */
function newName(passkeys: readonly KnownPasskey[]): string {
  const taken = new Set(passkeys.map(({ name }) => name));
  if (!taken.has(ownWords.passkeyName)) return ownWords.passkeyName;
  const numbers = Array.from({ length: passkeys.length + 1 }, (_, nth) => nth + 2);
  return numbers.map(words.nextPasskey).find((name) => !taken.has(name)) ?? "";
}

function AddPasskey({ vault: { ask, show }, status: { passkeys }, onDone }: DoProps) {
  const [name, setName] = useState(() => newName(passkeys));
  const [password, setPassword] = useState("");
  const [can, setCan] = useState<boolean | null>(null);
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  useEffect(() => void canUsePasskeys().then(setCan), []);
  useEffect(() => () => waiting?.abort(), [waiting]);
  const work = async () => {
    await ask("checkNewPasskey", { password, name: name.trim() });
    const now = new AbortController();
    setWaiting(now);
    try {
      const way = { password, name: name.trim(), known: passkeys, end: now.signal };
      show(await addPasskey(ask, way));
      onDone();
    } finally {
      setWaiting(null);
    }
  };
  if (can === null) return null;
  if (!can) {
    return (
      <div className="w-full space-y-3 pt-2">
        <Notice title={ownWords.noPasskeyHere}>{ownWords.noPasskeyHereAdvice}</Notice>
        <Button look="secondary" size="medium" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    );
  }
  return (
    <WorkForm
      label={words.addPasskey}
      work={work}
      onDone={waiting ? () => waiting.abort() : onDone}
    >
      <Field
        label={words.passkeyName}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <PasswordField label={ownWords.password} value={password} onChange={setPassword} />
      {waiting && (
        <Notice title={ownWords.waitingForPasskey}>{words.waitingForPasskeyAdvice}</Notice>
      )}
    </WorkForm>
  );
}

interface OfPasskey extends DoProps {
  passkey: KnownPasskey;
}

function RenamePasskey({ passkey, vault: { ask, show }, onDone }: OfPasskey) {
  const [name, setName] = useState(passkey.name);
  const work = async () => {
    const { credential } = passkey;
    show(await ask("renamePasskey", { credential, name: name.trim() }));
    onDone();
  };
  return (
    <WorkForm label={words.save} {...{ work, onDone }}>
      <Field
        label={words.passkeyName}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </WorkForm>
  );
}

function RemovePasskey({ passkey, vault: { ask, show }, onDone }: OfPasskey) {
  const [password, setPassword] = useState("");
  const work = async () => {
    show(await ask("removePasskey", { password, credential: passkey.credential }));
    onDone();
  };
  return (
    <WorkForm label={words.removePasskey} isFinal {...{ work, onDone }}>
      <p>{words.removePasskeyNote}</p>
      <p>{words.moveMoney}</p>
      <PasswordField label={ownWords.password} value={password} onChange={setPassword} />
    </WorkForm>
  );
}
