import { useState } from "react";
import * as words from "#words/ownWallet.ts";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import type { WalletStatus } from "../../lib/vault/requests.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { downloadFile } from "../../ui/downloadFile.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Select } from "../../ui/Select.tsx";
import { Task } from "./Task.tsx";
import type { Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";

const QrCode = lazyPart(async () => (await import("../../ui/QrCode.tsx")).default);

interface ReceivePageProps {
  vault: Vault;
  status: Extract<WalletStatus, { state: "open" }>;
}

/** The address of an account, to copy and to scan; and what keeps the wallet. */
export function ReceivePage({ vault: { ask, show }, status }: ReceivePageProps) {
  const { accounts, hasWords } = status;
  const [chosen, setChosen] = useState(0);
  const working = useWork(async (work: () => Promise<void>) => work());
  const { name, address } = accounts[chosen] ?? accounts[0] ?? { name: "", address: null };
  if (address === null) return null;
  return (
    <Task title={words.receive}>
      {accounts.length > 1 && (
        <Select
          label={words.account}
          options={Object.fromEntries(accounts.map((account, nth) => [nth, account.name]))}
          value={String(chosen)}
          onChange={(event) => setChosen(Number(event.target.value))}
        />
      )}
      <Card title={words.addressOf(name)}>
        <QrCode text={address} label={words.qrCode(name)} className="mx-auto w-56 rounded-md" />
        <p className="mt-4 font-mono text-sm wrap-anywhere" dir="ltr">
          {address} <CopyButton text={address} name={words.addressOf(name)} />
        </p>
      </Card>
      <p className="text-sm">{words.comparing}</p>
      <p className="text-muted text-sm">{words.chains}</p>
      <p className="text-muted text-sm">{words.receivesOnlyText}</p>
      {working.problem && <Notice tone="danger" title={working.problem} />}
      <div className="flex flex-wrap gap-3">
        {hasWords && (
          <Button
            look="secondary"
            size="medium"
            onClick={() =>
              working.start(async () => {
                const next = words.nextName(accounts.length + 1);
                show(await ask("addAccount", { name: next }));
              })
            }
          >
            {words.addAccount}
          </Button>
        )}
        <Button
          look="secondary"
          size="medium"
          onClick={() =>
            working.start(async () => {
              downloadFile(words.backupName, "application/json", await ask("backupFile"));
            })
          }
        >
          {words.saveBackup}
        </Button>
        <Button
          look="secondary"
          size="medium"
          onClick={() => working.start(async () => show(await ask("lock")))}
        >
          {words.lock}
        </Button>
      </div>
      <p className="text-muted text-sm">{words.saveBackupHint}</p>
    </Task>
  );
}
