import { useEffect, useState } from "react";
import type { WalletStatus } from "../../lib/vault/requests.ts";
import { type VaultWorker, vaultWorker } from "../../lib/vault/vaultWorker.ts";
import { problemSentence } from "./problem.ts";

/** The wallet as a page sees it. */
export interface Vault {
  /** Null until it is known. */
  status: WalletStatus | null;
  /** Why it cannot be known. */
  problem: string | null;
  ask: VaultWorker["ask"];
  /** Shows a status that a request answered. */
  show: (status: WalletStatus) => void;
}

/** Asks the worker for the wallet, and follows its changes. */
export function useVault(): Vault {
  const [status, setStatus] = useState<WalletStatus | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const worker = vaultWorker();
    const end = worker.listen(setStatus);
    worker.ask("status").then(setStatus, (error) => setProblem(problemSentence(error)));
    return end;
  }, []);
  return {
    ...{ status, problem, show: setStatus },
    ask: (name, ...parameters) => vaultWorker().ask(name, ...parameters),
  };
}
