import type { ReactNode } from "react";
import * as words from "#words/problem.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { Button } from "../../ui/Button.tsx";
import { usePayerSignIn } from "./usePayerSignIn.ts";

/** Shows its children to a wallet that has signed in, and the way to sign in to another. */
export function PayerSignIn({ chain, children }: { chain: AppChain; children: ReactNode }) {
  const { isSignedIn, enter, isReady, isEntering, error } = usePayerSignIn(chain.id);
  if (isSignedIn) return children;
  return (
    <div className="space-y-3 rounded-md bg-sunken p-4">
      <p className="font-semibold text-sm">{words.signInTitle}</p>
      <p className="text-muted text-sm">{words.signInAdvice}</p>
      <Button size="medium" busy={isEntering} disabled={!isReady} onClick={enter}>
        {isEntering ? words.waitingForYourWallet : words.signIn}
      </Button>
      <WalletWait />
      {error && <ErrorNotice error={error} />}
    </div>
  );
}
