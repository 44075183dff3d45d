import type { ReactNode } from "react";
import { useConnection } from "wagmi";
import * as words from "#words/merchantDispute.ts";
import { sameAddress, shorten } from "../../../lib/chain/addresses.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { wallet } from "../../wallet/handle.ts";

interface StoreWalletProps {
  payment: Pick<ChainPayment, "terms">;
  children: ReactNode;
}

/** What only the wallet of the payment's merchant can sign; others are told which wallet that is. */
export function StoreWallet({ payment: { terms }, children }: StoreWalletProps) {
  const { WalletList } = wallet.use();
  const { address } = useConnection();
  if (address && sameAddress(address, terms.merchant)) return children;
  return (
    <div className="space-y-3">
      <p className="text-muted text-sm">{words.storesWallet(shorten(terms.merchant))}</p>
      {!address && <WalletList audiences={["merchant"]} />}
    </div>
  );
}
