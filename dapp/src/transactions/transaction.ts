import {
  type Escrow,
  errorsAbi,
  type PaymentTerms,
  type Token,
  walletAbi,
} from "@handsel/protocol";
import type { Abi, Address, ContractFunctionArgs, ContractFunctionName } from "viem";

/** One line of what a person is told before signing. */
export interface DisplayItem {
  label: string;
  value: string;
}

/** A contract call, ready to be simulated and sent. */
export interface Call {
  chainId: number;
  address: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
  /** Coins sent along, in base units. */
  value: bigint;
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
