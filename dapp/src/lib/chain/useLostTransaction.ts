import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Hash } from "viem";
import { type Config, useConfig } from "wagmi";

/** Milliseconds that a sent transaction has to get around. */
const patience = 60_000;

/** Milliseconds between two questions for it. */
const interval = 20_000;

/** Whether the network knows a transaction, mined or waiting. */
export async function isKnown(config: Config, chainId: number, hash: Hash): Promise<boolean> {
  const client = config.getClient({ chainId });
  return (await client.request({ method: "eth_getTransactionByHash", params: [hash] })) !== null;
}

/** Whether a transaction, sent a while ago, is not known to the network: dropped, or an id that is no transaction's. */
export function useLostTransaction(chainId: number, hash: Hash | undefined): boolean {
  const config = useConfig();
  const [late, setLate] = useState<Hash | null>(null);
  useEffect(() => {
    if (!hash) return;
    const timer = setTimeout(() => setLate(hash), patience);
    return () => clearTimeout(timer);
  }, [hash]);
  const { data = true } = useQuery({
    queryKey: ["transactionKnown", chainId, hash],
    enabled: hash !== undefined && late === hash,
    queryFn: () => isKnown(config, chainId, hash as Hash),
    refetchInterval: interval,
  });
  return !data;
}
