import type { Token } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/pay.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatBalance } from "../../lib/money/amounts.ts";
import { balanceQuery } from "../../queries/balance.ts";

/** What the connected wallet has of a coin; nothing before it is known. */
export function CoinBalance({ chain, token }: { chain: AppChain; token: Token }) {
  const { address } = useConnection();
  const { data } = useQuery(balanceQuery(useConfig(), chain.id, token.address, address));
  if (data === undefined) return null;
  return (
    <span className="max-w-[60%] text-end text-muted text-xs">
      {words.has(formatBalance(data, token))}
    </span>
  );
}
