import { arbiterPanelAbi, type Escrow, type Token } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import type { DisplayItem } from "./transaction.ts";

export interface Vote {
  panel: Address;
  escrow: Escrow;
  paymentId: Hash;
  token: Token;
  /** The payer's part, in base units. */
  amount: bigint;
}

/** Votes for a ruling, as a member of a panel. It counts until the member votes again; it moves no money. */
export function displayItems({ panel, token, amount }: Vote): DisplayItem[] {
  return [
    { label: words.voteBackToPayer, value: formatMoney(amount, token) },
    { label: words.panel, value: shorten(panel) },
    { label: words.networkFee, value: words.paidByYou },
  ];
}

export function call({ panel, escrow, paymentId, amount }: Vote): Call {
  return {
    ...{ chainId: escrow.chainId, address: panel, abi: arbiterPanelAbi, functionName: "vote" },
    ...{ args: [escrow.address, paymentId, amount], value: 0n },
  };
}
