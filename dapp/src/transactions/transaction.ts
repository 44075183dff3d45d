import {
  type Escrow,
  errorsAbi,
  type PaymentTerms,
  type Token,
  walletAbi,
} from "@handsel/protocol";
import type { Abi, ContractFunctionArgs, ContractFunctionName } from "viem";
import type { Call } from "../lib/chain/call.ts";

/** One line of what a person is told before signing. */
export interface DisplayItem {
  label: string;
  value: string;
}

/** The payment that a transaction is about. */
export interface PaymentContext {
  terms: PaymentTerms;
  escrow: Escrow;
  token: Token;
}

type Verb = ContractFunctionName<typeof walletAbi, "nonpayable" | "payable">;

/** The escrow's functions with every error that a call can end with, the token's included. */
const callAbi: Abi = [...walletAbi.filter((item) => item.type === "function"), ...errorsAbi];

/** A call of the escrow, its arguments checked against the contract's interface. */
export function escrowCall<const name extends Verb>(
  escrow: Escrow,
  functionName: name,
  args: ContractFunctionArgs<typeof walletAbi, "nonpayable" | "payable", name>,
  value = 0n,
): Call {
  const { chainId, address } = escrow;
  return { chainId, address, abi: callAbi, functionName, args: args as readonly unknown[], value };
}
