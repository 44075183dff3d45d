import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useConfig, useConnection } from "wagmi";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { sessionQuery, signIn } from "../../queries/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { wallet } from "../wallet/handle.ts";

/** Sign-in with the merchant's wallet. */
export function SignIn() {
  const { Account, WalletList } = wallet.use();
  const config = useConfig();
  const queryClient = useQueryClient();
  const { address, chainId, isReconnecting } = useConnection();
  const entering = useMutation({
    mutationFn: async () => {
      if (address && chainId) return signIn(config, address, chainId);
      return null;
    },
    onSuccess: (session) => queryClient.setQueryData(sessionQuery.queryKey, session),
  });
  return (
    <div className="mx-auto max-w-md py-4 sm:py-10">
      <h1 className="font-semibold text-2xl tracking-tight">Sign in</h1>
      <p className="mt-2 mb-6 text-muted">
        With the wallet that your payments are addressed to. There is no password.
      </p>
      <Card>
        {!address && !isReconnecting && <WalletList />}
        {!address && isReconnecting && (
          <p className="text-muted text-sm">Looking for your wallet…</p>
        )}
        {address && (
          <div className="space-y-4">
            <Account onLeave={entering.reset} />
            <Button className="w-full" busy={entering.isPending} onClick={() => entering.mutate()}>
              {entering.isPending ? "Waiting for your wallet…" : "Sign in"}
            </Button>
            <p className="text-muted text-sm">
              Your wallet shows a message to sign. It moves no money and costs nothing.
            </p>
            {entering.error && <ErrorNotice error={entering.error} />}
          </div>
        )}
      </Card>
    </div>
  );
}
