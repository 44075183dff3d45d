import { type Escrow, escrowAbi, type PaymentTerms } from "@handsel/protocol";
import type { Chain } from "viem";
import {
  type Account,
  type Address,
  type Client,
  type ContractFunctionArgs,
  type ContractFunctionName,
  encodeFunctionData,
  type Hash,
  type Hex,
  type Transport,
} from "viem";
import { getChainId, sendTransaction } from "viem/actions";

/** viem client whose account sends transactions. */
export type SendingClient = Client<Transport, Chain | undefined, Account>;

/** Transaction for any wallet, Safe or server to send. */
export interface Call {
  chainId: number;
  to: Address;
  data: Hex;
  /** Base units of the chain's coin to send along. */
  value: bigint;
}

/** Payment that an action is about: its terms, and the escrow that holds it. */
export interface PaymentOf {
  terms: PaymentTerms;
  escrow: Escrow;
}

type Verb = ContractFunctionName<typeof escrowAbi, "payable" | "nonpayable">;

/** Encodes a call of an escrow. */
export function escrowCall<Name extends Verb>(
  escrow: Escrow,
  functionName: Name,
  args: ContractFunctionArgs<typeof escrowAbi, "payable" | "nonpayable", Name>,
  value = 0n,
): Call {
  const data = encodeFunctionData({ abi: escrowAbi, functionName, args } as Parameters<
    typeof encodeFunctionData
  >[0]);
  return { chainId: escrow.chainId, to: escrow.address, data, value };
}

/**
 * Requires that a client's wallet or node is on a chain: the escrow has the same address on many.
 * @throws RangeError if it is on another
 */
export async function requireChain(client: Client, chainId: number): Promise<void> {
  const current = await getChainId(client);
  if (current === chainId) return;
  throw new RangeError(`The client is on chain ${current}, the payment on chain ${chainId}.`);
}

/**
 * Sends a call from the client's account. The node estimates its gas first, so that a call the contract refuses is not sent.
 * @returns hash of the transaction, which is not mined yet
 * @throws RangeError for a client of another chain, viem's errors; `explainContractError` of `@handsel/protocol` makes a
 * sentence of a refusal
 */
export async function sendCall(
  client: SendingClient,
  { chainId, to, data, value }: Call,
): Promise<Hash> {
  await requireChain(client, chainId);
  return sendTransaction(client, {
    account: client.account,
    chain: client.chain ?? null,
    to,
    data,
    value,
  });
}
