import { useConfig, useConnection } from "wagmi";
import { findChain } from "../lib/config/appConfig.ts";
import { useAppConfig } from "../lib/config/appContext.ts";
import { useMode } from "../lib/config/mode.ts";
import { type Nonce, signMessageOfSite } from "./session.ts";

/** Returns what has the connected wallet sign this site's message. */
export function useSiteMessage() {
  const wagmi = useConfig();
  const { address, chainId } = useConnection();
  const config = useAppConfig();
  const { chains } = useMode();
  const [first = config.chains[0]] = chains;
  // The service takes only its own chains, whichever the wallet is on.
  const isOwn = chainId !== undefined && findChain(config, chainId) !== undefined;
  return (nonce: Nonce) => {
    if (!address) throw new Error("No wallet is connected.");
    return signMessageOfSite(wagmi, address, isOwn ? chainId : first.id, nonce);
  };
}
