import { useConnection } from "wagmi";
import * as words from "#words/pay.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { usesPhone } from "../../ui/usesPhone.ts";
import { wallet } from "../wallet/handle.ts";
import { NetworkFee } from "./NetworkFee.tsx";
import { PayOnPhone } from "./PayOnPhone.tsx";

/** Wallets to choose from: those of this browser, apps on a phone, and a QR code of this page for another device. */
export function ChooseWallet({ checkout, chain }: { checkout: Checkout; chain: AppChain }) {
  const { isReconnecting } = useConnection();
  if (isReconnecting) {
    return <p className="py-4 text-muted text-sm">{words.lookingForYourWallet}</p>;
  }
  return (
    <div className="pb-4">
      <WalletChoice url={checkout.url} />
      <NetworkFee checkout={checkout} chain={chain} />
      <p className="pt-2 text-muted text-sm">{words.connectNote}</p>
    </div>
  );
}

/** Wallets of this device; on a desktop beside the page's QR code. @param url this page's */
export function WalletChoice({ url }: { url: string }) {
  const { WalletList } = wallet.use();
  const isPhone = usesPhone();
  return (
    <>
      <h2 className="pb-2 font-semibold text-sm">
        {isPhone ? words.openWalletApp : words.chooseWallet}
      </h2>
      <div className="gap-6 pb-2 desk:flex">
        <div className="min-w-0 flex-1">
          <WalletList audiences={["payer"]} page={url} />
          <p className="pt-4 text-muted text-sm">{words.fromExchange}</p>
        </div>
        {!isPhone && <PayOnPhone url={url} />}
      </div>
    </>
  );
}
