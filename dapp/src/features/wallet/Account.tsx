import { useConnection, useDisconnect } from "wagmi";
import * as words from "#words/wallet.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { developmentWalletType } from "./developmentWallet.ts";

/** Connected account with a button to disconnect; empty while no wallet is connected. */
export function Account({ onLeave }: { onLeave?: () => void }) {
  const { address, connector } = useConnection();
  const disconnect = useDisconnect();
  if (!address) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm print:hidden">
      <span className="text-muted">
        {connector?.name ?? words.wallet}{" "}
        <span className="font-mono text-xs">{shorten(address)}</span>
        {connector?.type === developmentWalletType && (
          <span className="ms-2 whitespace-nowrap rounded-full bg-warn-soft px-2 py-0.5 font-medium text-warn text-xs">
            {words.developmentWallet}
          </span>
        )}
      </span>
      <button
        type="button"
        className="min-h-6 text-muted underline underline-offset-4 hover:text-ink"
        onClick={() => {
          disconnect.mutate({});
          onLeave?.();
        }}
      >
        {words.disconnect}
      </button>
    </p>
  );
}
