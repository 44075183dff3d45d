import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import * as words from "#words/ownWallet.ts";
import * as backupWords from "#words/walletBackup.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { configQuery } from "../../queries/config.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { type AccountGate, AccountGateContext } from "./accountGate.ts";
import { BackupPage } from "./BackupPage.tsx";
import { MayBeLost } from "./MayBeLost.tsx";
import type { OpenProps } from "./openProps.ts";
import { ReceivePage } from "./ReceivePage.tsx";
import { SecurityPage } from "./SecurityPage.tsx";
import { SendPage } from "./SendPage.tsx";
import { TestBackupPage } from "./TestBackupPage.tsx";
import { useVault } from "./useVault.ts";
import { WalletGate } from "./WalletGate.tsx";
import { WalletHome } from "./WalletHome.tsx";

interface WalletPageProps {
  section: string | undefined;
  accountGate: AccountGate;
}

/**
 * The wallet of this browser: made, opened and backed up; then what it has, and what can be done with it.
 * @param section `receive`, `send`, `security`, `backup` or `test`; `restore` for what is on the server, in a browser that has no
 *   wallet; what it has otherwise
 */
export function WalletPage({ section, accountGate }: WalletPageProps) {
  const vault = useVault();
  const [wasMissing, setMissing] = useState(false);
  if (!wasMissing && vault.status?.state === "none") setMissing(true);
  return (
    <Page>
      <title>{words.title}</title>
      <AccountGateContext value={accountGate}>
        <WalletGate vault={vault} restoreFrom={section === "restore" ? "server" : undefined}>
          {(status) => (
            <div className="space-y-6">
              <MayBeLost />
              {section === "restore" && wasMissing && <GoBack />}
              <Section vault={vault} status={status} section={section} />
            </div>
          )}
        </WalletGate>
      </AccountGateContext>
    </Page>
  );
}

/** Who restores in a tab of its own came from a page that waits for the wallet. */
function GoBack() {
  return (
    <div role="status">
      <Notice title={backupWords.isBack}>{backupWords.isBackAdvice}</Notice>
    </div>
  );
}

interface SectionProps extends Pick<OpenProps, "vault" | "status"> {
  section: string | undefined;
}

function Section({ section, ...open }: SectionProps): ReactNode {
  const { data: config, error, refetch } = useQuery(configQuery);
  const [place, setPlace] = useState(0);
  if (!config) return error && <ErrorNotice error={error} onRetry={() => void refetch()} />;
  // Another tab may have changed the accounts.
  const chosen = place < open.status.accounts.length ? place : 0;
  const props = { ...open, config, chosen, onChoose: setPlace };
  switch (section) {
    case "receive":
      return <ReceivePage {...props} />;
    case "send":
      return <SendPage {...props} />;
    case "backup":
      return <BackupPage {...props} />;
    case "test":
      return <TestBackupPage {...props} />;
    case "security":
      return <SecurityPage {...props} />;
    default:
      return <WalletHome {...props} />;
  }
}
