import { useState } from "react";
import * as words from "#words/ownWallet.ts";
import { Button } from "../../ui/Button.tsx";
import { FileField } from "./FileField.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { Task } from "./Task.tsx";
import type { Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";

/** Opens a backup file with its password. */
export function RestoreWallet({ vault: { ask, show } }: { vault: Vault }) {
  const [file, setFile] = useState("");
  const [password, setPassword] = useState("");
  const restoring = useWork(async () => {
    show(await ask("restore", { file, password }));
  });
  return (
    <Task title={words.restoreTitle} lead={words.restoreLead}>
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
    </Task>
  );
}
