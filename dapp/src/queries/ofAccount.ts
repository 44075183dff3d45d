import type { Address } from "viem";

/** Options of a query that asks a chain about the connected account; it waits for one to connect. */
export function ofAccount<Answer>(
  name: string,
  chainId: number,
  about: Address,
  account: Address | undefined,
  read: (account: Address) => Promise<Answer>,
) {
  return {
    queryKey: [name, chainId, about, account],
    enabled: account !== undefined,
    queryFn: () => read(account as Address),
    retry: 1,
  };
}
