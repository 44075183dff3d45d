import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import * as words from "#words/walletBackup.ts";
import type { WalletBackup } from "../../../lib/api/apiTypes.ts";
import type { WithProof } from "../../../lib/desk/desk.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { walletBackupsQuery } from "../../../queries/walletBackups.ts";
import { Loading, Skeleton } from "../../../ui/Skeleton.tsx";
import { useAccountGate } from "../accountGate.ts";

interface BackupsProps {
  /** Shows what the account keeps of wallets, the newest first. */
  children: (backups: readonly WalletBackup[], withProof: WithProof) => ReactNode;
}

/** What an account keeps of wallets, behind the way into it. */
export function Backups({ children }: BackupsProps) {
  const AccountGate = useAccountGate();
  return (
    <AccountGate>
      {(withProof) => <Read>{(backups) => children(backups, withProof)}</Read>}
    </AccountGate>
  );
}

function Read({ children }: { children: (backups: readonly WalletBackup[]) => ReactNode }) {
  const { data, error, refetch } = useQuery(walletBackupsQuery);
  if (data) return children(data);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <div>
      <Loading what={words.title} />
      <Skeleton className="h-24 w-full" />
    </div>
  );
}
