import { useState } from "react";
import * as ownWords from "#words/ownWallet.ts";
import * as words from "#words/walletBackup.ts";
import type { BackupCheck, BackupCopy } from "../../lib/vault/requests.ts";
import { Button } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { BackToSecurity } from "./BackToSecurity.tsx";
import { CheckResult } from "./CheckResult.tsx";
import { FileField } from "./FileField.tsx";
import type { OpenProps } from "./openProps.ts";
import { PasswordField } from "./PasswordField.tsx";
import { useWork } from "./useWork.ts";

const typing = {
  ...{ autoComplete: "off", autoCapitalize: "none", spellCheck: false, rows: 3 },
} as const;

/** Tries words or a file on the open wallet, as after a loss, and changes nothing. */
export function TestBackupPage({ vault, status }: OpenProps) {
  const [kind, setKind] = useState<BackupCopy["kind"]>(status.hasWords ? "words" : "file");
  const [text, setText] = useState("");
  const [password, setPassword] = useState("");
  const [found, setFound] = useState<BackupCheck | null>(null);
  const testing = useWork(async () => {
    setFound(null);
    const copy: BackupCopy =
      kind === "words" ? { kind, words: text } : { kind, file: text, password };
    setFound(await vault.ask("checkBackup", copy));
    // What opens the wallet stays in the page no longer than it is needed.
    setPassword("");
    if (kind === "words") setText("");
  });
  const choose = (next: BackupCopy["kind"]) => {
    setKind(next);
    setText("");
    setPassword("");
    setFound(null);
  };
  return (
    <div className="mx-auto max-w-md space-y-6">
      <title>{words.testTitle}</title>
      <div className="space-y-2">
        <BackToSecurity />
        <h1 className="font-semibold text-xl tracking-tight">{words.testTitle}</h1>
        <p className="text-muted">{words.testLead}</p>
      </div>
      <form
        noValidate
        className="space-y-6"
        onSubmit={(event) => {
          event.preventDefault();
          testing.start();
        }}
      >
        {status.hasWords && (
          <Choices
            legend={ownWords.whatYouHave}
            labels={{ words: ownWords.wordsKind, file: ownWords.backupFile }}
            value={kind}
            onChange={choose}
          />
        )}
        {kind === "words" ? (
          <TextArea
            {...typing}
            label={ownWords.yourWords}
            hint={words.fromPaper}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        ) : (
          <>
            <FileField label={ownWords.backupFile} onText={setText} />
            <PasswordField
              label={words.passwordOfBackup}
              hint={words.passwordOfBackupHint}
              value={password}
              onChange={setPassword}
            />
          </>
        )}
        {testing.problem && <Notice tone="danger" title={testing.problem} />}
        {found && <CheckResult {...found} accounts={status.accounts.length} />}
        <Button type="submit" className="w-full" busy={testing.isBusy}>
          {words.testNow}
        </Button>
      </form>
    </div>
  );
}
