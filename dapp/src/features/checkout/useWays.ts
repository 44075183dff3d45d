import { useQuery } from "@tanstack/react-query";
import { useConfig, useConnection } from "wagmi";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { AcceptedOffer } from "./acceptOffer.ts";
import { readWays, type Ways } from "./readWays.ts";

/** Follows the ways to pay of the connected wallet; null until they are known. */
export function useWays(chain: AppChain, offer: AcceptedOffer | null): Ways | null {
  const config = useConfig();
  const { connector } = useConnection();
  const { data } = useQuery({
    queryKey: ["ways", offer?.paymentId, connector?.uid],
    enabled: offer !== null,
    staleTime: 30_000,
    queryFn: () => readWays(config, chain, offer as AcceptedOffer),
  });
  return data ?? null;
}
