import { paymentStatus } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import { type Hash, isAddress, isHash } from "viem";
import type { Config } from "wagmi";
import { sameAddress } from "../lib/chain/addresses.ts";
import type { AppChain } from "../lib/chain/appChain.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { type ChainPayment, readPayment } from "../lib/payment/readPayment.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { now } from "../lib/time/clock.ts";
import { readWalletPayments, type WalletPayment } from "./walletPayments.ts";

/** Payment that was found, as a line of a list. */
export type FoundPayment = Omit<WalletPayment, "cameBack" | "funder" | "transaction">;

/** What a search found. */
export interface Search {
  /** Newest first. */
  payments: readonly FoundPayment[];
  /** Chains that gave no answer: a payment may be there. */
  silent: readonly AppChain[];
  /** Whether a wallet may have older payments than these. */
  hasOlder: boolean;
}

/** What a text can be searched as: 32 bytes are a payment or a transaction, 20 bytes a wallet. */
export function kindOf(text: string): "hash" | "wallet" | null {
  if (isHash(text)) return "hash";
  return isAddress(text, { strict: false }) ? "wallet" : null;
}

/** Payments that are shown of one wallet and chain at first, and more of with each further page. */
const pageSize = 50;

/** Payments that the subgraph lists at most. */
const most = 1_000;

/**
 * Searches payments on every chain by a payment's id, a transaction's hash or a wallet's address.
 * @param pages how many pages of a wallet's payments on each chain
 */
export function findPaymentsQuery(config: Config, app: AppConfig, text: string, pages = 1) {
  const first = Math.min(pageSize * pages, most);
  return queryOptions({
    queryKey: ["findPayments", text, first],
    enabled: kindOf(text) !== null,
    queryFn: async (): Promise<Search> => {
      const search = (chain: AppChain) =>
        kindOf(text) === "hash"
          ? byHash(config, chain, text as Hash)
          : readWalletPayments(chain, text as Hash, first);
      const answers = await Promise.all(app.chains.map((chain) => search(chain).catch(() => null)));
      return {
        payments: answers
          .flatMap((found) => found ?? [])
          .toSorted((a, b) => b.fundedAt - a.fundedAt),
        silent: app.chains.filter((_, index) => answers[index] === null),
        hasOlder: first < most && answers.some((found) => found?.length === first),
      };
    },
    // What was paid a minute ago appears by itself.
    refetchInterval: backOff<Search>(
      ...([5_000, 30_000] as const),
      ({ payments, silent }) => payments.length > 0 && silent.length === 0,
    ),
    retry: false,
  });
}

async function byHash(config: Config, chain: AppChain, hash: Hash): Promise<FoundPayment[]> {
  const own = await readPayment(config, chain, hash.toLowerCase() as Hash, null);
  if (own) return [ofChain(own)];
  const receipt = await config
    .getClient({ chainId: chain.id })
    .request({ method: "eth_getTransactionReceipt", params: [hash] });
  const topics = (receipt?.logs ?? [])
    .filter(({ address }) => sameAddress(address, chain.escrow.address))
    .flatMap((log) => log.topics.slice(1));
  const payments = await Promise.all(
    [...new Set(topics)].map((id) => readPayment(config, chain, id as Hash, null)),
  );
  return payments.flatMap((payment) => (payment ? [ofChain(payment)] : []));
}

function ofChain({ id, chainId, terms, state, events }: ChainPayment): FoundPayment {
  return {
    ...{ id, chainId, token: terms.token, amount: terms.amount, payer: terms.payer },
    status: paymentStatus(terms, state, now()),
    fundedAt: events.find(({ type }) => type === "funded")?.time ?? state.clock,
  };
}
