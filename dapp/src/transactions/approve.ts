import { type Escrow, errorsAbi, type Token } from "@handsel/protocol";
import { erc20Abi } from "viem";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import type { DisplayItem } from "./transaction.ts";

/** Allowance of the escrow contract. */
export interface Approval {
  token: Token;
  escrow: Escrow;
  /** Base units. */
  amount: bigint;
}

/** Lets the escrow contract take exactly the amount that the next transaction needs. */
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
