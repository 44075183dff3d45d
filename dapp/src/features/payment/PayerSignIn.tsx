import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isAddressEqual } from "viem";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/problem.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { payerSessionQuery, signInAsPayer } from "../../queries/payerSession.ts";
import { nonceQuery } from "../../queries/session.ts";
import { Button } from "../../ui/Button.tsx";

/** Whether the connected wallet has signed in for its own payments. */
export function useSignedIn(): boolean {
  const { address } = useConnection();
  const { data: session } = useQuery(payerSessionQuery);
  return address !== undefined && !!session && isAddressEqual(toHex(session.address), address);
}

/** Shows its children to a wallet that has signed in, and the way to sign in to another. */
export function PayerSignIn({ chain, children }: { chain: AppChain; children: ReactNode }) {
  const config = useConfig();
  const queryClient = useQueryClient();
  const { address } = useConnection();
  const isSignedIn = useSignedIn();
  const nonce = useQuery({ ...nonceQuery, enabled: address !== undefined && !isSignedIn });
  const entering = useMutation({
    mutationFn: async () =>
      address && nonce.data ? signInAsPayer(config, address, chain.id, nonce.data) : null,
    // A nonce is good for one message.
    onSettled: () => queryClient.invalidateQueries({ queryKey: nonceQuery.queryKey }),
    onSuccess: (session) => queryClient.setQueryData(payerSessionQuery.queryKey, session),
  });
  const enter = useOnce(() => entering.mutateAsync());
  if (isSignedIn) return children;
  const error = entering.error ?? nonce.error;
  return (
    <div className="space-y-3 rounded-md bg-sunken p-4">
      <p className="font-semibold text-sm">{words.signInTitle}</p>
      <p className="text-muted text-sm">{words.signInAdvice}</p>
      <Button size="medium" busy={entering.isPending} disabled={!nonce.data} onClick={enter}>
        {entering.isPending ? words.waitingForYourWallet : words.signIn}
      </Button>
      <WalletWait />
      {error && <ErrorNotice error={error} />}
    </div>
  );
}
