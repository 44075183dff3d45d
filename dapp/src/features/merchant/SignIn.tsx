import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/merchant.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { nonceQuery, sessionQuery, signIn } from "../../queries/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { wallet } from "../wallet/handle.ts";

/** Sign-in with the merchant's wallet. */
export function SignIn() {
  const { Account, WalletList } = wallet.use();
  const wagmi = useConfig();
  const queryClient = useQueryClient();
  const { address, chainId, isReconnecting } = useConnection();
  const config = useAppConfig();
  const { chains } = useMode();
  const [first] = chains;
  // The service takes only its own chains, whichever the wallet is on.
  const isOwn = chainId !== undefined && findChain(config, chainId) !== undefined;
  const chainOfMessage = isOwn ? chainId : first?.id;
  const nonce = useQuery({ ...nonceQuery, enabled: address !== undefined });
  const entering = useMutation({
    mutationFn: async () => {
      if (address && nonce.data && chainOfMessage !== undefined) {
        return signIn(wagmi, address, chainOfMessage, nonce.data);
      }
      return null;
    },
    // A nonce is good for one message.
    onSettled: () => queryClient.invalidateQueries({ queryKey: nonceQuery.queryKey }),
    onSuccess: (session) => queryClient.setQueryData(sessionQuery.queryKey, session),
  });
  const enter = useOnce(() => entering.mutateAsync());
  const error = entering.error ?? nonce.error;
  return (
    <div className="mx-auto max-w-md py-4 sm:py-10">
      <h1 className="font-semibold text-2xl tracking-tight">{words.signIn}</h1>
      <p className="mt-2 mb-6 text-muted">{words.signInWith}</p>
      <Card>
        {!address && !isReconnecting && <WalletList audiences={["merchant"]} />}
        {!address && isReconnecting && (
          <p className="text-muted text-sm">{words.lookingForYourWallet}</p>
        )}
        {address && (
          <div className="space-y-4">
            <Account onLeave={entering.reset} />
            <Button
              className="w-full"
              busy={entering.isPending}
              disabled={!nonce.data}
              onClick={enter}
            >
              {entering.isPending ? words.waitingForYourWallet : words.signIn}
            </Button>
            <p className="text-muted text-sm">{words.signInNote}</p>
            <WalletWait />
            {error && <ErrorNotice error={error} />}
          </div>
        )}
      </Card>
    </div>
  );
}
