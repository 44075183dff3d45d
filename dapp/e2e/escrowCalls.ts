import {
  escrowAbi,
  handselChains,
  type PaymentState,
  type PaymentTerms,
  paymentId,
  stateFromContract,
  termsFromJson,
} from "@handsel/protocol";
import type { LocalAccount } from "@handsel/services/accounts";
import { localWallet } from "@handsel/services/localWallet";
import { type Abi, createPublicClient, type Hex, http, zeroAddress } from "viem";
import { hardhat } from "viem/chains";
import type { Checkout, Product } from "./product.ts";

const local = handselChains.get(hardhat.id);
if (!local) throw new Error("The local chain is not in the protocol's list.");

/** The escrow that the product's chain has. */
export const { escrow } = local;

/** Returns the terms that a payer accepts by paying a checkout. */
export function termsOf({ offer }: Checkout, { address }: { address: Hex }): PaymentTerms {
  return { ...termsFromJson(offer), payer: address };
}

/** Calls the escrow from an account, past every page, and waits until it is mined. */
export async function callEscrow(
  { stack }: Product,
  { privateKey }: Pick<LocalAccount, "privateKey">,
  functionName: string,
  args: readonly unknown[],
  value = 0n,
): Promise<void> {
  const client = localWallet(stack.urls.chain, privateKey);
  const call = { address: escrow.address, abi: escrowAbi as Abi, functionName, args, value };
  const receipt = await client.waitForTransactionReceipt({
    hash: await client.writeContract(call),
  });
  if (receipt.status !== "success") throw new Error(`${functionName} reverted.`);
}

/** Pays in the native coin, past every page. */
export function fundDirectly(
  product: Product,
  account: Pick<LocalAccount, "privateKey">,
  terms: PaymentTerms,
): Promise<void> {
  if (terms.token !== zeroAddress) throw new Error("Only the native coin is paid like this.");
  return callEscrow(product, account, "fund", [terms], terms.amount);
}

/** Reads a payment from the contract. */
export async function stateOf({ stack }: Product, terms: PaymentTerms): Promise<PaymentState> {
  const client = createPublicClient({ chain: hardhat, transport: http(stack.urls.chain) });
  const state = await client.readContract({
    ...{ address: escrow.address, abi: escrowAbi, functionName: "paymentState" },
    args: [paymentId(terms, escrow)],
  });
  return stateFromContract(state);
}
