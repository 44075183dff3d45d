import { queryOptions } from "@tanstack/react-query";
import { type Address, zeroAddress } from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readWalletPayments, type WalletPayment } from "../../queries/walletPayments.ts";
import { type Send, sendsOf } from "./sends.ts";

/** Something that an account paid, sent, or got from another account of the wallet. */
export type Movement =
  | { kind: "paid"; at: number; payment: WalletPayment }
  | { kind: "sent" | "received"; at: number; send: Send };

/** Puts in one list what an account paid and what was sent, the newest first. */
export function movementsOf(
  account: Address,
  payments: readonly WalletPayment[],
  sends: readonly Send[],
): Movement[] {
  const paid = payments.map(
    (payment): Movement => ({ kind: "paid", at: payment.fundedAt, payment }),
  );
  const sent = sendsOf(sends, account).map((send): Movement => {
    const kind = sameAddress(send.from, account) ? "sent" : "received";
    return { kind, at: send.sentAt, send };
  });
  return [...paid, ...sent].toSorted((one, other) => other.at - one.at);
}

/** What an account paid into escrow. */
export interface Paid {
  payments: readonly WalletPayment[];
  /** Names of chains that gave no answer. */
  silent: readonly string[];
  /** Whether there are older payments than these. */
  hasOlder: boolean;
}

/** Payments that are read of each chain. */
const most = 50;

/** Polls what an account paid into escrow, on every chain. */
export function paidQuery(chains: readonly AppChain[], account: Address | null) {
  return queryOptions({
    queryKey: ["ownWallet", "paid", account],
    queryFn: async (): Promise<Paid> => {
      const read = (chain: AppChain) =>
        readWalletPayments(chain, account ?? zeroAddress, most).catch(() => null);
      const answers = await Promise.all(chains.map(read));
      return {
        payments: answers.flatMap((found) => found ?? []),
        silent: chains.filter((_, nth) => answers[nth] === null).map(({ name }) => name),
        hasOlder: answers.some((found) => found?.length === most),
      };
    },
    enabled: account !== null,
    refetchInterval: 15_000,
  });
}
