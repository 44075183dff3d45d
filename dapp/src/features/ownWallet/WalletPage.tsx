import { type ReactNode, useEffect, useState } from "react";
import * as words from "#words/ownWallet.ts";
import { keepStorage } from "../../lib/vault/keepStorage.ts";
import { VaultError } from "../../lib/vault/vaultError.ts";
import { Button } from "../../ui/Button.tsx";
import { downloadFile } from "../../ui/downloadFile.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { BackUpWords } from "./BackUpWords.tsx";
import { CreateWallet } from "./CreateWallet.tsx";
import { ImportWallet } from "./ImportWallet.tsx";
import { problemSentence } from "./problem.ts";
import { ReceivePage } from "./ReceivePage.tsx";
import { RestoreWallet } from "./RestoreWallet.tsx";
import { Task } from "./Task.tsx";
import { UnlockWallet } from "./UnlockWallet.tsx";
import { useVault, type Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";

/** The wallet of this browser: made, opened, backed up, and ready to receive. */
export function WalletPage() {
  const vault = useVault();
  const [passkeyProblem, setPasskeyProblem] = useState<string | null>(null);
  const { status, problem } = vault;
  return (
    <Page>
      <title>{words.title}</title>
      <div className="space-y-6">
        {status && "isRecovered" in status && status.isRecovered && (
          <Aside>
            <Notice tone="warn" title={words.recovered}>
              {words.recoveredAdvice}
            </Notice>
          </Aside>
        )}
        {status?.state === "open" && <MayBeLost />}
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
          <State vault={vault} onPasskeyFailed={setPasskeyProblem} />
        )}
      </div>
    </Page>
  );
}

function Aside({ children }: { children: ReactNode }) {
  return <div className="mx-auto max-w-md">{children}</div>;
}

interface StateProps {
  vault: Vault;
  onPasskeyFailed: (sentence: string) => void;
}

function State({ vault, onPasskeyFailed }: StateProps) {
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
      return <Begin {...{ vault, onPasskeyFailed }} wasRemoved={status.wasRemoved} />;
    case "damaged":
      return <Damaged vault={vault} sentence={problemSentence(new VaultError(status.problem))} />;
    case "locked":
      return <UnlockWallet vault={vault} status={status} />;
    case "open":
      return status.isBackedUp ? (
        <ReceivePage vault={vault} status={status} />
      ) : (
        <BackUpWords vault={vault} />
      );
  }
}

/** A wallet is made, or comes from elsewhere. */
function Begin({ vault, onPasskeyFailed, wasRemoved }: StateProps & { wasRemoved: boolean }) {
  const [task, setTask] = useState<"create" | "import" | "restore">("create");
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
      {task === "restore" && <RestoreWallet vault={vault} />}
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
  const removing = useWork(async () => show(await ask("remove")));
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

/** Warns where the browser does not promise to keep the wallet. */
function MayBeLost() {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    void keepStorage().then(setKept);
  }, []);
  if (isKept) return null;
  return (
    <Aside>
      <Notice tone="warn" title={words.mayBeLost}>
        {words.mayBeLostAdvice}
      </Notice>
    </Aside>
  );
}
