import { useState } from "react";
import * as words from "#words/ownWallet.ts";
import type { Imported } from "../../lib/vault/requests.ts";
import { Button } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { FileField } from "./FileField.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { Task } from "./Task.tsx";
import type { Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";

const typing = {
  autoComplete: "off",
  autoCapitalize: "none",
  spellCheck: false,
  rows: 3,
} as const;

/** Takes the words, the key or the keystore file of another wallet. */
export function ImportWallet({ vault }: { vault: Vault }) {
  return (
    <Task title={words.importTitle} lead={words.importLead}>
      <ImportForm vault={vault} name={words.firstName} kinds={["words", "key", "keystore"]} />
    </Task>
  );
}

interface ImportFormProps {
  vault: Vault;
  /** Name of the account. */
  name: string;
  /** What may be imported. */
  kinds: readonly Imported["kind"][];
  /** Called once it is in a wallet that was there before, whose password is asked for. */
  onAdded?: () => void;
}

export function ImportForm({ vault: { ask, show }, name, kinds, onAdded }: ImportFormProps) {
  const [kind, setKind] = useState<Imported["kind"]>(kinds[0] ?? "key");
  const [text, setText] = useState("");
  const [filePassword, setFilePassword] = useState("");
  const [password, setPassword] = useState("");
  const importing = useWork(async () => {
    const imported: Imported =
      kind === "words"
        ? { kind, words: text, accounts: 1 }
        : kind === "key"
          ? { kind, key: text }
          : { kind, file: text, filePassword };
    show(await ask("importWallet", { imported, password, name }));
    onAdded?.();
  });
  const labels = { words: words.wordsKind, key: words.keyKind, keystore: words.keystoreKind };
  return (
    <form
      noValidate
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        importing.start();
      }}
    >
      <Choices
        legend={words.whatYouHave}
        labels={Object.fromEntries(kinds.map((one) => [one, labels[one]])) as typeof labels}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen);
          setText("");
        }}
      />
      {kind === "keystore" ? (
        <>
          <FileField label={words.keystoreFile} onText={setText} />
          <PasswordField
            label={words.keystorePassword}
            hint={words.keystoreHint}
            value={filePassword}
            onChange={setFilePassword}
          />
        </>
      ) : (
        <TextArea
          {...typing}
          label={kind === "words" ? words.yourWords : words.yourKey}
          hint={kind === "words" ? words.yourWordsHint : words.yourKeyHint}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <PasswordField
        isNew={!onAdded}
        label={onAdded ? words.password : words.newPassword}
        {...(!onAdded && { hint: words.passwordHint })}
        value={password}
        onChange={setPassword}
      />
      {importing.problem && <Notice tone="danger" title={importing.problem} />}
      <Button type="submit" className="w-full" busy={importing.isBusy}>
        {words.importIt}
      </Button>
    </form>
  );
}
