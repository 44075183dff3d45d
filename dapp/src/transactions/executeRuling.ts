import { arbiterPanelAbi } from "@handsel/protocol";
import type { Address } from "viem";
import type { Call } from "../lib/chain/call.ts";
import { displayItems as ofResolve, type Ruling } from "./resolve.ts";

export { ofResolve as displayItems };

export interface AgreedRuling extends Ruling {
  panel: Address;
  /** Members whose votes on chain agree. */
  members: readonly Address[];
}

/** Carries out the ruling that enough members of a panel voted for. Anyone may. */
export function call({ panel, terms, escrow, amount, members }: AgreedRuling): Call {
  // The panel wants them in ascending order; a vote on chain stands in for a signature.
  const approvals = members
    .toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
    .map((member) => ({ member, signature: "0x" }));
  return {
    ...{ chainId: escrow.chainId, address: panel, abi: arbiterPanelAbi, functionName: "resolve" },
    ...{ args: [escrow.address, terms, amount, 0n, approvals], value: 0n },
  };
}
