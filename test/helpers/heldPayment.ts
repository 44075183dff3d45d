import type { ContractReturnType } from "@nomicfoundation/hardhat-viem/types";
import { type Address, encodeFunctionData, type Hash, zeroAddress } from "viem";
import { escrowAbi, type PaymentTerms } from "../../protocol/src/index.ts";
import { clockOf } from "./actions.ts";
import { type Effects, effectsOf } from "./effects.ts";
import type { Environment } from "./environment.ts";

/** Payment ready to be funded. */
export interface Payment {
  terms: PaymentTerms;
  fund: () => Promise<Hash>;
  /** Contract account that is the payer, if any. */
  wallet?: ContractReturnType<"ContractWallet">;
}

/** Funded payment, with the calls of its parties. */
export interface HeldPayment {
  env: Environment;
  terms: PaymentTerms;
  /** Name of the payer in `effects`. */
  payer: "wallet" | "payer";
  clock: number;
  effects: (send: () => Promise<Hash>) => Promise<Effects>;
  /** Captures as the merchant. */
  capture: (part: bigint, releaseRest?: boolean) => Promise<Hash>;
  /** Captures as the payer. */
  release: (part: bigint) => Promise<Hash>;
  voidPart: (part: bigint) => Promise<Hash>;
  /** Reclaims as a stranger. */
  reclaim: () => Promise<Hash>;
  /** Refunds from the merchant's wallet. */
  refund: (part: bigint) => Promise<Hash>;
}

/** Names a payment's contract account, so that its balances are compared too. */
export function walletOf({ wallet }: Payment): Record<string, Address> {
  return wallet ? { wallet: wallet.address } : {};
}

/** Funds a payment, and returns the calls of its parties. */
export async function fundHeld(env: Environment, payment: Payment): Promise<HeldPayment> {
  const { terms, fund, wallet } = payment;
  await fund();
  const { merchant, payer, stranger } = env.people;
  return {
    env,
    terms,
    payer: wallet ? "wallet" : "payer",
    clock: await clockOf(env, terms),
    effects: (send) => effectsOf(env, terms.token, send, walletOf(payment)),
    capture: (part, releaseRest = false) =>
      env.escrow.write.capture([terms, part, releaseRest], { account: merchant.account }),
    release: (part) => {
      const args = [terms, part, false] as const;
      if (!wallet) return env.escrow.write.capture(args, { account: payer.account });
      const data = encodeFunctionData({ abi: escrowAbi, functionName: "capture", args });
      return wallet.write.execute([env.escrow.address, 0n, data], { account: payer.account });
    },
    voidPart: (part) => env.escrow.write.void([terms, part], { account: merchant.account }),
    reclaim: () => env.escrow.write.reclaim([terms], { account: stranger.account }),
    refund: (part) =>
      env.escrow.write.refund([terms, part, false], {
        account: merchant.account,
        value: terms.token === zeroAddress ? part : 0n,
      }),
  };
}
