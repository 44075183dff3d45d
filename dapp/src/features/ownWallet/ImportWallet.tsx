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
export function ImportWallet({ vault: { ask, show } }: { vault: Vault }) {
  const [kind, setKind] = useState<Imported["kind"]>("words");
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
    show(await ask("importWallet", { imported, password, name: words.firstName }));
  });
  return (
    <Task title={words.importTitle} lead={words.importLead}>
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
          labels={{ words: words.wordsKind, key: words.keyKind, keystore: words.keystoreKind }}
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
          isNew
          label={words.newPassword}
          hint={words.passwordHint}
          value={password}
          onChange={setPassword}
        />
        {importing.problem && <Notice tone="danger" title={importing.problem} />}
        <Button type="submit" className="w-full" busy={importing.isBusy}>
          {words.importIt}
        </Button>
      </form>
    </Task>
  );
}
