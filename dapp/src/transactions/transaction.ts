import type { Escrow, PaymentTerms, Token } from "@handsel/protocol";
import type { Abi, Address, ContractFunctionArgs, ContractFunctionName } from "viem";
import type { Call } from "../lib/chain/call.ts";

/** Line shown to the person before signing. */
export interface DisplayItem {
  label: string;
  value: string;
  /** Address that the value shortens, so that a page can name whose it is. */
  address?: Address;
}

/** Payment of a transaction. */
export interface PaymentContext {
  terms: PaymentTerms;
  escrow: Escrow;
  token: Token;
}

/** Makes a call of the escrow; its arguments are typed by the ABI that has the function. */
export function escrowCall<
  const abi extends Abi,
  const name extends ContractFunctionName<abi, "nonpayable" | "payable">,
>(
  { chainId, address }: Escrow,
  abi: abi,
  functionName: name,
  args: ContractFunctionArgs<abi, "nonpayable" | "payable", name>,
  value = 0n,
): Call {
  return { chainId, address, abi, functionName, args: args as unknown[], value };
}
