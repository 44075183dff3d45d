import type { Address } from "viem";
import { useDisconnect } from "wagmi";
import * as words from "#words/pay.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { formatBalance, type Unit } from "../../lib/money/amounts.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { wallet } from "../wallet/handle.ts";

interface WalletCardProps {
  /** Name of the wallet. */
  name: string;
  address: Address;
  token: Unit;
  /** Base units; undefined until the chain has answered. */
  balance: bigint | undefined;
  /** Whether the chain does not answer. */
  isUnknown: boolean;
  tooLow: boolean;
  /** Whether it is paying. */
  busy: boolean;
}

/** The connected wallet with what it has of the coin, and a button to choose another. */
export function WalletCard(props: WalletCardProps) {
  const { name, address, token, balance, isUnknown, tooLow, busy } = props;
  const { WalletMark } = wallet.use();
  const disconnect = useDisconnect();
  return (
    <div className="flex min-h-16 items-center gap-3 rounded-md border border-line bg-surface py-2 ps-3 pe-1 text-sm shadow-card">
      <WalletMark />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 font-semibold">
          <bdi className="min-w-0 wrap-anywhere">{name}</bdi>
          <bdi dir="ltr" className="font-mono font-normal text-muted text-xs">
            {shorten(address)}
          </bdi>
        </p>
        <p className={tooLow ? "text-danger" : "text-muted"}>
          {balance === undefined ? (
            isUnknown ? (
              words.balanceUnknown
            ) : (
              <Skeleton className="inline-block h-4 w-24" />
            )
          ) : (
            words.balance(formatBalance(balance, token))
          )}
        </p>
      </div>
      {!busy && (
        <button
          type="button"
          aria-label={words.changeWallet}
          className="min-h-11 rounded-md px-3 font-semibold hover:bg-sunken"
          onClick={() => disconnect.mutate({})}
        >
          {words.change}
        </button>
      )}
    </div>
  );
}
