import { useQuery } from "@tanstack/react-query";
import { type Address, createClient, http } from "viem";
import * as words from "#words/chain.ts";
import type { AppChain } from "./appChain.ts";
import { readEnsName } from "./readEnsName.ts";

interface EnsNameProps {
  chain: Pick<AppChain, "id" | "rpcUrl">;
  address: Address;
}

/** Name of an address in ENS; nothing while it is not known, or if there is none. */
export function EnsName({ chain, address }: EnsNameProps) {
  const { data: name } = useQuery({
    queryKey: ["ensName", chain.id, address],
    queryFn: () => {
      const transport = http(chain.rpcUrl, { batch: true, retryCount: 0, timeout: 8_000 });
      return readEnsName(createClient({ transport }), address);
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (!name) return null;
  return (
    <bdi className="truncate" title={words.ensName(name)}>
      {name}
    </bdi>
  );
}
