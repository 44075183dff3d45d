import { type Escrow, errorsAbi, type Token } from "@handsel/protocol";
import { erc20Abi } from "viem";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import type { DisplayItem } from "./transaction.ts";

/** What the escrow contract may take from the wallet: this amount, once. */
export interface Approval {
  token: Token;
  escrow: Escrow;
  /** Base units. */
  amount: bigint;
}

/** Lets the escrow contract take exactly the amount of the step that follows, never more. */
export function displayItems({ token, escrow, amount }: Approval): DisplayItem[] {
  return [
    { label: `You allow ${shorten(escrow.address)} to take`, value: formatMoney(amount, token) },
  ];
}

export function call({ token, escrow, amount }: Approval): Call {
  return {
    chainId: escrow.chainId,
    address: token.address,
    abi: [...erc20Abi.filter((item) => item.type === "function"), ...errorsAbi],
    functionName: "approve",
    args: [escrow.address, amount],
    value: 0n,
  };
}
