import { listedToken, permit2Address, type Token } from "@handsel/protocol";
import { type Address, type Client, erc20Abi, zeroAddress } from "viem";
import { getCapabilities, readContract } from "viem/actions";
import type { PaymentOf, SendingClient } from "./call.ts";
import { readPermit } from "./readPermit.ts";

/**
 * Way to pay, in the order in which they are preferred:
 * `authorization` one signature by ERC-3009; `permit2` one signature by Permit2, which has an allowance;
 * `native` one transaction with the chain's coin; `allowance` one transaction, as the escrow has an allowance;
 * `batch` allowance and payment in one confirmation; `permit` a signature by ERC-2612, then one transaction; `approval` two
 * transactions.
 */
export type FundingPath =
  | "authorization"
  | "permit2"
  | "native"
  | "allowance"
  | "batch"
  | "permit"
  | "approval";

/** Settings of a choice between the ways to pay. */
export interface FundingPathParameters extends PaymentOf {
  /** Token as it is known. Default: as Handsel's list has it; an unknown one is paid without ERC-3009. */
  token?: Pick<Token, "authorization">;
  /** Whether somebody else sends signed messages; without, the client's account does. */
  isRelayed?: boolean;
}

/**
 * Chooses the way to pay that asks the fewest confirmations, then the least gas, of the client's account.
 * @throws viem's errors if the node does not answer
 */
export async function fundingPath(
  client: SendingClient,
  parameters: FundingPathParameters,
): Promise<FundingPath> {
  const { terms, escrow, isRelayed = false } = parameters;
  if (terms.token === zeroAddress) return "native";
  const authorization = authorizationOf(parameters);
  // Without a relayer, one transaction from an allowance needs no signature besides.
  const [toEscrow, toPermit2] = await Promise.all([
    allowance(client, terms.token, escrow.address),
    authorization ? 0n : allowance(client, terms.token, permit2Address),
  ]);
  if (!isRelayed && toEscrow >= terms.amount) return "allowance";
  if (authorization) return "authorization";
  if (toPermit2 >= terms.amount) return "permit2";
  if (toEscrow >= terms.amount) return "allowance";
  if (await takesBatches(client, escrow.chainId)) return "batch";
  return (await readPermit(client, parameters)) ? "permit" : "approval";
}

/** ERC-3009 domain of a payment's token; null if it has none, or none that is known. */
export function authorizationOf({ terms, escrow, token }: FundingPathParameters) {
  return (token ?? listedToken(escrow.chainId, terms.token))?.authorization ?? null;
}

/** Reads how much of the account's token a spender may take; base units. */
function allowance(client: SendingClient, token: Address, spender: Address): Promise<bigint> {
  return readContract(client, {
    ...{ address: token, abi: erc20Abi, functionName: "allowance" },
    args: [client.account.address, spender],
  });
}

/** Whether the wallet executes several calls at once, by EIP-5792. */
async function takesBatches(client: Client, chainId: number): Promise<boolean> {
  try {
    const { atomic } = await getCapabilities(client, { chainId });
    return atomic?.status === "supported" || atomic?.status === "ready";
  } catch {
    // A wallet without EIP-5792 refuses the question.
    return false;
  }
}
