import { type ReactNode, useState } from "react";
import * as words from "#words/ownWallet.ts";
import { VaultError } from "../../lib/vault/vaultError.ts";
import { Button } from "../../ui/Button.tsx";
import { downloadFile } from "../../ui/downloadFile.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { BackUpWords } from "./BackUpWords.tsx";
import { CreateWallet } from "./CreateWallet.tsx";
import { ImportWallet } from "./ImportWallet.tsx";
import { MayBeLost } from "./MayBeLost.tsx";
import type { Opened } from "./opened.ts";
import { problemSentence } from "./problem.ts";
import { type BackupPlace, RestoreWallet } from "./RestoreWallet.tsx";
import { removeWallet } from "./removeWallet.ts";
import { Aside, Task } from "./Task.tsx";
import { UnlockWallet } from "./UnlockWallet.tsx";
import type { Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";

interface WalletGateProps {
  vault: Vault;
  /** Where a backup is that is to be restored; left out: whoever has no wallet is offered to make one. */
  restoreFrom?: BackupPlace | undefined;
  /** What is behind the gate. */
  children: (status: Opened) => ReactNode;
}

/** Makes, opens or backs up the wallet, whichever it needs; then shows what is behind. */
export function WalletGate({ vault, restoreFrom, children }: WalletGateProps) {
  const [passkeyProblem, setPasskeyProblem] = useState<string | null>(null);
  const { status, problem } = vault;
  return (
    <div className="space-y-6">
      {status && "isRecovered" in status && status.isRecovered && (
        <Aside>
          <Notice tone="warn" title={words.recovered}>
            {words.recoveredAdvice}
          </Notice>
        </Aside>
      )}
      {status?.state === "open" && !status.isBackedUp && <MayBeLost />}
      {status?.state === "open" && passkeyProblem && (
        <Aside>
          <Notice title={words.passkeyFailed}>{passkeyProblem}</Notice>
        </Aside>
      )}
      {problem ? (
        <Aside>
          <Notice tone="danger" title={problem} />
        </Aside>
      ) : (
        <State {...{ vault, restoreFrom }} onPasskeyFailed={setPasskeyProblem}>
          {children}
        </State>
      )}
    </div>
  );
}

interface StateProps extends Omit<WalletGateProps, "children"> {
  onPasskeyFailed: (sentence: string) => void;
}

function State({
  vault,
  restoreFrom,
  onPasskeyFailed,
  children,
}: StateProps & Pick<WalletGateProps, "children">) {
  const { status } = vault;
  switch (status?.state) {
    case undefined:
      return (
        <Aside>
          <Loading what={words.title} />
          <Skeleton className="h-40 w-full" />
        </Aside>
      );
    case "none":
      return <Begin {...{ vault, restoreFrom, onPasskeyFailed }} wasRemoved={status.wasRemoved} />;
    case "damaged":
      return <Damaged vault={vault} sentence={problemSentence(new VaultError(status.problem))} />;
    case "locked":
      return <UnlockWallet vault={vault} status={status} />;
    case "open":
      return status.isBackedUp ? children(status) : <BackUpWords vault={vault} />;
  }
}

/** A wallet is made, or comes from elsewhere. */
function Begin({
  vault,
  restoreFrom,
  onPasskeyFailed,
  wasRemoved,
}: StateProps & { wasRemoved: boolean }) {
  const [task, setTask] = useState<"create" | "import" | "restore">(
    restoreFrom ? "restore" : "create",
  );
  const others = {
    create: words.toCreate,
    import: words.toImport,
    restore: words.toRestore,
  };
  return (
    <>
      {wasRemoved && (
        <Aside>
          <Notice title={words.removed}>{words.removedAdvice}</Notice>
        </Aside>
      )}
      {task === "create" && <CreateWallet {...{ vault, onPasskeyFailed }} />}
      {task === "import" && <ImportWallet vault={vault} />}
      {task === "restore" && <RestoreWallet vault={vault} at={restoreFrom} />}
      <Aside>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {(["create", "import", "restore"] as const)
            .filter((other) => other !== task)
            .map((other) => (
              <Button key={other} look="quiet" size="inline" onClick={() => setTask(other)}>
                {others[other]}
              </Button>
            ))}
        </p>
      </Aside>
    </>
  );
}

/** What is stored can still be saved, for another program or a person who knows more. */
function Damaged({ vault: { ask, show }, sentence }: { vault: Vault; sentence: string }) {
  const saving = useWork(async () =>
    downloadFile(words.backupName, "application/json", await ask("backupFile")),
  );
  const removing = useWork(async () => show(await removeWallet(ask)));
  const problem = removing.problem ?? saving.problem;
  return (
    <Task title={words.damaged}>
      <Notice tone="danger" title={sentence} />
      <div className="flex flex-wrap gap-3">
        <Button busy={saving.isBusy} onClick={() => saving.start()}>
          {words.saveDamaged}
        </Button>
        <Button look="danger" busy={removing.isBusy} onClick={() => removing.start()}>
          {words.removeDamaged}
        </Button>
      </div>
      {problem && <Notice tone="danger" title={problem} />}
    </Task>
  );
}
