import { payerPaymentsQuery } from "@handsel/protocol";
import type { Address } from "viem";
import { type ListedPayment, type PaymentJson, toListedPayment } from "./listedPayment.ts";
import { querySubgraph } from "./querySubgraph.ts";

/**
 * Returns the newest payments of a wallet, the newest first, of every escrow of the chain.
 * @param first how many, up to 1,000
 * @throws SubgraphError
 */
export async function listPayerPayments(
  url: string,
  { payer, first = 100 }: { payer: Address; first?: number },
): Promise<ListedPayment[]> {
  const { payments } = await querySubgraph<{ payments: PaymentJson[] }>(url, payerPaymentsQuery, {
    ...{ payer: payer.toLowerCase(), first },
  });
  return payments.map(toListedPayment);
}
