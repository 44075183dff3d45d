import { Suspense, use, useState } from "react";
import * as words from "#words/ownWallet.ts";
import * as backupWords from "#words/walletBackup.ts";
import { Button } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { Loading } from "../../ui/Skeleton.tsx";
import { AccountGateContext } from "./accountGate.ts";
import { FileField } from "./FileField.tsx";
import { NewTabLink } from "./NewTabLink.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { walletServer } from "./server/handle.ts";
import { Task } from "./Task.tsx";
import type { Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";

/** Where a backup is. */
export type BackupPlace = "file" | "server";

interface RestoreWalletProps {
  vault: Vault;
  /** Where it is looked for at first. */
  at?: BackupPlace | undefined;
}

/** Opens a backup with its password: a file, or what an account on the server keeps. */
export function RestoreWallet({ vault, at = "file" }: RestoreWalletProps) {
  const [place, setPlace] = useState(at);
  return (
    <Task
      title={words.restoreTitle}
      lead={place === "file" ? words.restoreLead : backupWords.restoreFromServerLead}
    >
      <Choices
        legend={backupWords.whereFrom}
        labels={{ file: backupWords.fromFile, server: backupWords.fromServer }}
        value={place}
        onChange={setPlace}
      />
      {place === "file" ? <FromFile vault={vault} /> : <FromServer vault={vault} />}
    </Task>
  );
}

function FromServer({ vault }: { vault: Vault }) {
  const canSignIn = use(AccountGateContext) !== null;
  if (canSignIn) {
    return (
      <Suspense fallback={<Loading what={backupWords.title} />}>
        <Loaded vault={vault} />
      </Suspense>
    );
  }
  // Over another page nobody signs in: that may take another wallet than the one for which the page waits. What is restored in
  // another tab shows here too.
  return (
    <div className="space-y-3">
      <NewTabLink section="restore" look="primary">
        {backupWords.restoreInNewTab}
      </NewTabLink>
      <p className="text-muted text-sm">{backupWords.restoreInNewTabNote}</p>
    </div>
  );
}

function Loaded(props: { vault: Vault }) {
  const { RestoreFromServer } = walletServer.use();
  return <RestoreFromServer {...props} />;
}

function FromFile({ vault: { ask, show } }: { vault: Vault }) {
  const [file, setFile] = useState("");
  const [password, setPassword] = useState("");
  const restoring = useWork(async () => {
    show(await ask("restore", { file, password }));
  });
  return (
    <form
      noValidate
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        restoring.start();
      }}
    >
      <FileField label={words.backupFile} onText={setFile} />
      <PasswordField
        label={words.password}
        error={restoring.problem}
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" className="w-full" busy={restoring.isBusy}>
        {words.restore}
      </Button>
    </form>
  );
}
