import { arbiterPanelAbi } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";
import { readContract } from "../lib/chain/readContract.ts";
import type { ChainPayment } from "../lib/payment/readPayment.ts";
import { backOff } from "../lib/polling/backOff.ts";

/** Panel of arbiters, and how its members voted about one payment. */
export interface Panel {
  address: Address;
  /** Members who must agree. */
  threshold: number;
  /** In ascending order. `vote` is the payer's part in base units; null: has not voted. */
  members: readonly { address: Address; vote: bigint | null }[];
}

/** Polls the panel that a disputed payment's terms name; null if its arbiter is no panel. */
export function panelQuery(config: Config, chain: AppChain, { id, terms, state }: ChainPayment) {
  const address = terms.arbiter;
  return queryOptions({
    queryKey: ["panel", chain.id, id],
    enabled: state.stage === "disputed",
    queryFn: async (): Promise<Panel | null> => {
      const client = config.getClient({ chainId: chain.id });
      const code = await client.request({ method: "eth_getCode", params: [address, "latest"] });
      if (code === "0x") return null;
      const panel = { address, abi: arbiterPanelAbi } as const;
      // A contract without these functions is another kind of arbiter.
      const members = await readContract(client, {
        ...{ ...panel, functionName: "members", args: [] },
      }).catch(() => null);
      if (members === null) return null;
      const [threshold, votes] = await Promise.all([
        readContract(client, { ...panel, functionName: "threshold", args: [] }),
        Promise.all(
          members.map((member) =>
            readContract(client, {
              ...{ ...panel, functionName: "voteOf" },
              args: [chain.escrow.address, id, member],
            }),
          ),
        ),
      ]);
      return {
        ...{ address, threshold: Number(threshold) },
        members: members.map((member, index) => {
          const [hasVoted, amount] = votes[index] ?? [false, 0n];
          return { address: member, vote: hasVoted ? amount : null };
        }),
      };
    },
    refetchInterval: backOff<Panel | null>(3_000, 30_000, (panel) => panel === null),
    retry: 1,
  });
}

/** Returns the members who agree with a ruling. */
export function agreeing({ members }: Panel, amount: bigint): readonly Address[] {
  return members.filter(({ vote }) => vote === amount).map(({ address }) => address);
}

/** Returns the ruling that enough members voted for; null if there is none. */
export function agreedRuling(panel: Panel): bigint | null {
  const votes = panel.members.flatMap(({ vote }) => (vote === null ? [] : [vote]));
  return votes.find((vote) => agreeing(panel, vote).length >= panel.threshold) ?? null;
}
