import { useState } from "react";
import type { Address } from "viem";
import * as ownWords from "#words/ownWallet.ts";
import * as words from "#words/walletBackup.ts";
import type { WalletBackup } from "../../../lib/api/apiTypes.ts";
import { shorten } from "../../../lib/chain/addresses.ts";
import type { WithProof } from "../../../lib/desk/desk.ts";
import { formatTime } from "../../../lib/time/format.ts";
import { readWalletBackup } from "../../../queries/walletBackups.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choices } from "../../../ui/Choices.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { rememberKnownBackup } from "../knownBackup.ts";
import { PasswordField } from "../PasswordField.tsx";
import type { Vault } from "../useVault.ts";
import { Backups } from "./Backups.tsx";
import { Problem } from "./Problem.tsx";
import { secondsOf } from "./secondsOf.ts";
import { useServerWork } from "./useServerWork.ts";

/** Opens what the account keeps of a wallet in a browser that has none. */
export function RestoreFromServer({ vault }: { vault: Vault }) {
  return (
    <Backups>{(backups, withProof) => <Restore {...{ vault, backups, withProof }} />}</Backups>
  );
}

interface RestoreProps {
  vault: Vault;
  backups: readonly WalletBackup[];
  withProof: WithProof;
}

function Restore({ vault: { ask, show }, backups, withProof }: RestoreProps) {
  const [choice, setChoice] = useState<string | null>(null);
  const [password, setPassword] = useState("");
  const [fetched, setFetched] = useState<{ id: string; file: string } | null>(null);
  const chosen = backups.find(({ id }) => id === choice) ?? backups[0];
  const restoring = useServerWork(withProof, async () => {
    if (!chosen) return;
    // A wrong password is no reason to fetch it again.
    const file = fetched?.id === chosen.id ? fetched.file : await readWalletBackup(chosen.id);
    setFetched({ id: chosen.id, file });
    const status = await ask("restore", { file, password, address: chosen.address });
    rememberKnownBackup(chosen.id);
    show(status);
  });
  if (!chosen) return <Notice title={words.noBackups}>{words.noBackupsAdvice}</Notice>;
  return (
    <form
      noValidate
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        restoring.start();
      }}
    >
      <Choices
        legend={words.whichBackup}
        labels={Object.fromEntries(
          backups.map((one) => [
            one.id,
            words.backupOf(shorten(one.address as Address), formatTime(secondsOf(one))),
          ]),
        )}
        value={chosen.id}
        onChange={setChoice}
      />
      <PasswordField
        label={ownWords.password}
        hint={words.passwordOfBackupHint}
        value={password}
        onChange={setPassword}
      />
      <Problem error={restoring.error} />
      <Button type="submit" className="w-full" busy={restoring.isBusy}>
        {ownWords.restore}
      </Button>
    </form>
  );
}
