import * as words from "#words/myPayments.ts";
import { WalletWait } from "../../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { Button } from "../../../ui/Button.tsx";
import { usePayerSignIn } from "../usePayerSignIn.ts";

/** Offers the connected wallet to sign in, so that its payments have names. @param chainId chain of a payment of it */
export function TellNames({ chainId }: { chainId: number }) {
  const { enter, isReady, isEntering, error } = usePayerSignIn(chainId);
  return (
    <div className="space-y-3 rounded-md bg-sunken p-4 text-sm">
      <p className="font-semibold">{words.namesTitle}</p>
      <p className="text-muted">{words.namesAdvice}</p>
      <Button
        look="secondary"
        size="medium"
        busy={isEntering}
        disabled={!isReady}
        onClick={() => enter()}
      >
        {isEntering ? words.waitingForYourWallet : words.signIn}
      </Button>
      <WalletWait />
      {error && <ErrorNotice error={error} />}
    </div>
  );
}
