import { useEffect, useState } from "react";
import * as words from "#words/ownWallet.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { askPasskey } from "../../lib/vault/passkey.ts";
import type { WalletStatus } from "../../lib/vault/requests.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { Task } from "./Task.tsx";
import type { Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";

interface UnlockWalletProps {
  vault: Vault;
  status: Extract<WalletStatus, { state: "locked" }>;
}

export function UnlockWallet({ vault: { ask, show }, status }: UnlockWalletProps) {
  const { accounts, passkeys, reason, away } = status;
  const [password, setPassword] = useState("");
  const byPassword = useWork(async () => show(await ask("unlock", { password })));
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  // A passkey that is not waited for any more must not keep the next one from being asked.
  useEffect(() => () => waiting?.abort(), [waiting]);
  const byPasskey = useWork(async () => {
    const now = new AbortController();
    setWaiting(now);
    try {
      show(await ask("unlockByPasskey", await askPasskey(passkeys, now.signal)));
    } finally {
      setWaiting(null);
    }
  });
  const [first] = accounts;
  return (
    <Task title={reason === "away" ? words.lockedTitle : words.unlockTitle}>
      {first && (
        <p className="text-muted">
          <bdi>{first.name}</bdi>{" "}
          <span className="font-mono text-xs">{shorten(first.address)}</span>
        </p>
      )}
      {reason === "away" && <Notice title={words.away(away)}>{words.awayAdvice}</Notice>}
      {reason === "elsewhere" && <Notice title={words.elsewhere}>{words.elsewhereAdvice}</Notice>}
      {passkeys.length > 0 && (
        <div className="space-y-4">
          <Button className="w-full" busy={byPasskey.isBusy} onClick={() => byPasskey.start()}>
            {words.unlockByPasskey}
          </Button>
          {waiting && <Notice title={words.waitingForPasskey}>{words.passwordMeanwhile}</Notice>}
          {byPasskey.problem && <Notice title={byPasskey.problem} />}
        </div>
      )}
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          byPassword.start();
        }}
      >
        <PasswordField
          label={words.password}
          error={byPassword.problem}
          value={password}
          onChange={setPassword}
        />
        <Button
          type="submit"
          look={passkeys.length > 0 ? "secondary" : "primary"}
          className="w-full"
          busy={byPassword.isBusy}
        >
          {words.unlock}
        </Button>
      </form>
      {byPassword.problem && <p className="text-muted text-sm">{words.unlimitedTries}</p>}
    </Task>
  );
}
