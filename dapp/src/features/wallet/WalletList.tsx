import { useState } from "react";
import { useConnect, useConnection, useDisconnect } from "wagmi";
import * as words from "#words/wallet.ts";
import { askWallet, WalletSilent } from "../../lib/chain/askWallet.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import type { Audience } from "../../lib/config/appConfig.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { ChevronIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { usesPhone } from "../../ui/usesPhone.ts";
import { useWallets, type Wallet } from "./useWallets.ts";
import { WalletApps } from "./WalletApps.tsx";
import { WalletSquare } from "./WalletMark.tsx";

const payerAndArbiter: readonly Audience[] = ["payer", "arbiter"];

interface WalletListProps {
  /** Whose development wallets are offered here; left out: those of whoever looks after a payment. */
  audiences?: readonly Audience[];
  /** Address of this page, for apps on a phone; left out where a phone has no use for it. */
  page?: string;
  /** Whether the wallet that this page keeps is left out: it is the one that is lost, or may be. */
  withoutOwn?: boolean;
}

/** Buttons that connect a wallet each, and on a phone without one the apps that open this page. */
export function WalletList({
  audiences = payerAndArbiter,
  page,
  withoutOwn = false,
}: WalletListProps) {
  const wallets = useWallets(audiences);
  const hasApps = page !== undefined && usesPhone();
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
  const own = wallets.filter(({ kind }) => kind === "own" && !withoutOwn);
  const development = wallets.filter(({ kind }) => kind === "development");
  return (
    <div className="space-y-4">
      {browser.length > 0 && list(browser)}
      {browser.length === 0 && hasApps && (
        <>
          <WalletApps page={page} />
          <p className="text-muted text-sm">{words.noWalletHere}</p>
        </>
      )}
      {browser.length === 0 && !hasApps && (
        <Notice title={words.noWallet}>{words.noWalletAdvice}</Notice>
      )}
      {own.length > 0 && (
        <div>
          {list(own)}
          <p className="pt-2 text-muted text-sm">{words.ownWalletNote}</p>
        </div>
      )}
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
        className="flex min-h-14 w-full items-center gap-3 rounded-md border border-line bg-surface px-3 py-2 text-start font-semibold text-sm shadow-card hover:border-ink"
        onClick={() => onChoose(wallet)}
      >
        <WalletSquare icon={wallet.icon} />
        <span className="flex-1">{wallet.name}</span>
        {busy ? <Spinner className="size-4" /> : <ChevronIcon className="size-4 text-muted" />}
      </button>
    </li>
  );
}
