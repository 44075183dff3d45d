import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { isAddressEqual } from "viem";
import { useConfig, useConnection } from "wagmi";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { payerSessionQuery, signInAsPayer } from "../../queries/payerSession.ts";
import { nonceQuery } from "../../queries/session.ts";

/** Whether the connected wallet has signed in for its own payments. */
export function useSignedIn(): boolean {
  const { address } = useConnection();
  const { data: session } = useQuery(payerSessionQuery);
  return address !== undefined && !!session && isAddressEqual(toHex(session.address), address);
}

/** Returns what signs the connected wallet in for its own payments, and how that goes. */
export function usePayerSignIn(chainId: number) {
  const config = useConfig();
  const queryClient = useQueryClient();
  const { address } = useConnection();
  const isSignedIn = useSignedIn();
  const nonce = useQuery({ ...nonceQuery, enabled: address !== undefined && !isSignedIn });
  const entering = useMutation({
    mutationFn: async () =>
      address && nonce.data ? signInAsPayer(config, address, chainId, nonce.data) : null,
    // A nonce is good for one message.
    onSettled: () => queryClient.invalidateQueries({ queryKey: nonceQuery.queryKey }),
    onSuccess: (session) => queryClient.setQueryData(payerSessionQuery.queryKey, session),
  });
  const enter = useOnce(() => entering.mutateAsync());
  return {
    ...{ isSignedIn, enter, isReady: nonce.data !== undefined, isEntering: entering.isPending },
    error: entering.error ?? nonce.error,
  };
}
