import { useState } from "react";
import { useConnect, useConnection, useDisconnect } from "wagmi";
import * as words from "#words/wallet.ts";
import { askWallet, WalletSilent } from "../../lib/chain/askWallet.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { ChevronIcon, WalletIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { useWallets, type Wallet } from "./useWallets.ts";

/** Buttons that connect a wallet each. */
export function WalletList() {
  const wallets = useWallets();
  const connect = useConnect();
  const disconnect = useDisconnect();
  const { isConnected } = useConnection();
  const [gaveNone, setGaveNone] = useState(false);
  const busy = connect.isPending ? connect.variables?.connector : undefined;

  const choose = useOnce(async ({ connector }: Wallet) => {
    // With two connected wallets, the wrong one might open.
    if (isConnected) await disconnect.mutateAsync({});
    const { accounts } = await askWallet(connect.mutateAsync({ connector })).catch((error) => {
      if (error instanceof WalletSilent) connect.reset();
      throw error;
    });
    if (accounts.length === 0) await disconnect.mutateAsync({ connector });
    setGaveNone(accounts.length === 0);
  });

  const list = (some: readonly Wallet[]) => (
    <ul className="space-y-2">
      {some.map((wallet) => (
        <WalletItem
          key={wallet.connector.uid}
          wallet={wallet}
          busy={busy === wallet.connector}
          onChoose={choose}
        />
      ))}
    </ul>
  );
  const browser = wallets.filter(({ kind }) => kind === "browser");
  const development = wallets.filter(({ kind }) => kind === "development");
  return (
    <div className="space-y-4">
      {browser.length > 0 && list(browser)}
      {browser.length === 0 && <Notice title={words.noWallet}>{words.noWalletAdvice}</Notice>}
      {development.length > 0 && (
        <div className="rounded-md border border-line border-dashed p-3">
          <p className="mb-2 font-medium text-warn text-xs">{words.developmentWallets}</p>
          {list(development)}
        </div>
      )}
      <WalletWait />
      {gaveNone && (
        <Notice tone="warn" title={words.noAccount}>
          {words.noAccountAdvice}
        </Notice>
      )}
      {connect.error && <ErrorNotice error={connect.error} />}
    </div>
  );
}

interface WalletItemProps {
  wallet: Wallet;
  busy: boolean;
  onChoose: (wallet: Wallet) => void;
}

function WalletItem({ wallet, busy, onChoose }: WalletItemProps) {
  return (
    <li>
      <button
        type="button"
        aria-label={words.connect(wallet.name)}
        className="flex min-h-12 w-full items-center gap-3 rounded-md border border-control bg-surface px-3 text-start font-medium hover:bg-sunken"
        onClick={() => onChoose(wallet)}
      >
        <span className="flex size-8 items-center justify-center overflow-hidden rounded-sm bg-sunken text-muted">
          {wallet.icon ? (
            <img src={wallet.icon} alt="" className="size-8" />
          ) : (
            <WalletIcon className="size-5" />
          )}
        </span>
        <span className="flex-1">{wallet.name}</span>
        {busy ? <Spinner className="size-4" /> : <ChevronIcon className="size-4 text-muted" />}
      </button>
    </li>
  );
}
