import {
  type Escrow,
  errorsAbi,
  type PaymentTerms,
  type Token,
  walletAbi,
} from "@handsel/protocol";
import type { Abi, ContractFunctionArgs, ContractFunctionName } from "viem";
import type { Call } from "../lib/chain/call.ts";

/** Line shown to the person before signing. */
export interface DisplayItem {
  label: string;
  value: string;
}

/** Payment of a transaction. */
export interface PaymentContext {
  terms: PaymentTerms;
  escrow: Escrow;
  token: Token;
}

type Verb = ContractFunctionName<typeof walletAbi, "nonpayable" | "payable">;

/** The escrow's functions, and every error of the escrow and its tokens. */
const callAbi: Abi = [...walletAbi.filter((item) => item.type === "function"), ...errorsAbi];

/** Makes a call of the escrow; its arguments are typed by the contract's ABI. */
export function escrowCall<const name extends Verb>(
  escrow: Escrow,
  functionName: name,
  args: ContractFunctionArgs<typeof walletAbi, "nonpayable" | "payable", name>,
  value = 0n,
): Call {
  const { chainId, address } = escrow;
  return { chainId, address, abi: callAbi, functionName, args: args as readonly unknown[], value };
}
