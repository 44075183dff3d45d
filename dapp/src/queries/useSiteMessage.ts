import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useConfig, useConnection } from "wagmi";
import { findChain } from "../lib/config/appConfig.ts";
import { useAppConfig } from "../lib/config/appContext.ts";
import { useMode } from "../lib/config/mode.ts";
import { ChangeCancelled } from "../lib/form/changeCancelled.ts";
import { type Nonce, nonceQuery, signMessageOfSite } from "./session.ts";

/** Returns what has the connected wallet sign this site's message. It throws ChangeCancelled to whoever left meanwhile. */
export function useSiteMessage() {
  const queryClient = useQueryClient();
  const wagmi = useConfig();
  const { address, chainId } = useConnection();
  const config = useAppConfig();
  const { chains } = useMode();
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const [first = config.chains[0]] = chains;
  // The service takes only its own chains, whichever the wallet is on.
  const isOwn = chainId !== undefined && findChain(config, chainId) !== undefined;
  return async (nonce: Nonce) => {
    if (!address) throw new Error("No wallet is connected.");
    try {
      const signed = await signMessageOfSite(wagmi, address, isOwn ? chainId : first.id, nonce);
      if (!isShown.current) throw new ChangeCancelled();
      return signed;
    } finally {
      // A nonce is good for one message, and another may be wanted before this one is sent.
      void queryClient.invalidateQueries({ queryKey: nonceQuery.queryKey });
    }
  };
}
