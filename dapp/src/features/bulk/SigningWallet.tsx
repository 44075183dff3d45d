import { useConnection } from "wagmi";
import * as words from "#words/merchantBulk.ts";
import * as listWords from "#words/merchantList.ts";
import { wallet } from "../wallet/handle.ts";

/** The wallet that signs the transactions, or the way to connect one. */
export function SigningWallet() {
  const { Account, WalletList } = wallet.use();
  const { address } = useConnection();
  return (
    <section className="space-y-3">
      <h2 className="font-semibold">{address ? words.wallet : listWords.connectTitle}</h2>
      {address ? (
        <Account />
      ) : (
        <>
          <p className="text-muted text-sm">{listWords.connectAdvice}</p>
          <WalletList audiences={["merchant"]} />
        </>
      )}
    </section>
  );
}
