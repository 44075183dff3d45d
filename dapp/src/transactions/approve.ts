import type { Escrow, Token } from "@handsel/protocol";
import { type Address, erc20Abi, isHex } from "viem";
import type { Config } from "wagmi";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import { type Call, SimulationFailed, simulate } from "../lib/chain/call.ts";
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
  return [{ label: words.allowTo(shorten(escrow.address)), value: formatMoney(amount, token) }];
}

export function call({ token, escrow, amount }: Approval): Call {
  return {
    chainId: escrow.chainId,
    address: token.address,
    abi: erc20Abi,
    functionName: "approve",
    args: [escrow.address, amount],
    value: 0n,
  };
}

/**
 * Whether the token wants the old allowance taken back first, as the largest dollar coin does.
 * @param before allowance now, in base units
 * @throws viem's errors if the node does not answer
 */
export async function needsReset(
  config: Config,
  approval: Approval,
  owner: Address,
  before: bigint,
): Promise<boolean> {
  if (before === 0n) return false;
  const client = config.getClient({ chainId: approval.escrow.chainId });
  try {
    const answer = await simulate(client, call(approval), owner);
    // Some tokens answer nothing; one that refuses may say false.
    return isHex(answer) && answer !== "0x" && BigInt(answer) === 0n;
  } catch (error) {
    if (error instanceof SimulationFailed) return true;
    throw error;
  }
}
