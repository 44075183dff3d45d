import { useMutation, useQuery } from "@tanstack/react-query";
import { useConnection } from "wagmi";
import * as words from "#words/proof.ts";
import { answerOf, api } from "../../lib/api/api.ts";
import type { Session } from "../../lib/api/apiTypes.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { nonceQuery } from "../../queries/session.ts";
import { useSiteMessage } from "../../queries/useSiteMessage.ts";
import { Button } from "../../ui/Button.tsx";
import { wallet } from "../wallet/handle.ts";

/** Proves an account without a second factor by a message that its wallet signs. */
export function ProveWallet({ onProved }: { onProved: (session: Session) => void }) {
  const { Account, WalletList } = wallet.use();
  const { address } = useConnection();
  const sign = useSiteMessage();
  const nonce = useQuery({ ...nonceQuery, enabled: address !== undefined });
  const proving = useMutation({
    mutationFn: async () => {
      if (!nonce.data) return null;
      const body = { wallet: await sign(nonce.data) };
      return answerOf(api.POST("/v1/session/verify", { body }));
    },
    onSuccess: (session) => session && onProved(session),
  });
  const prove = useOnce(() => proving.mutateAsync());
  const error = proving.error ?? nonce.error;
  return (
    <div className="space-y-4">
      <p className="text-muted text-sm">{words.signMessageHint}</p>
      {address ? (
        <>
          <Account />
          <Button
            className="w-full"
            busy={proving.isPending}
            disabled={!nonce.data}
            onClick={prove}
          >
            {proving.isPending ? words.waitingForWallet : words.signMessage}
          </Button>
        </>
      ) : (
        <>
          <p className="text-sm">{words.connectYours}</p>
          <WalletList audiences={["merchant"]} />
        </>
      )}
      <WalletWait />
      {error && <ErrorNotice error={error} />}
    </div>
  );
}
