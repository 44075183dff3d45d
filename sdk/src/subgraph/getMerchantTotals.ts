import { totalsQuery } from "@handsel/protocol";
import type { Address } from "viem";
import { querySubgraph } from "./querySubgraph.ts";

/** Sums of a merchant's payments in one token, in its base units. */
export interface MerchantTotal {
  token: Address;
  paymentCount: number;
  held: bigint;
  captured: bigint;
  /** Commission on what is captured. */
  fees: bigint;
  refunded: bigint;
}

interface Answer {
  merchantTotals: (Record<"held" | "captured" | "fees" | "refunded", string> & {
    token: { id: Address };
    paymentCount: string | number;
  })[];
}

/**
 * Returns a merchant's totals by token, of every escrow of the chain.
 * @throws SubgraphError
 */
export async function getMerchantTotals(
  url: string,
  { merchant }: { merchant: Address },
): Promise<MerchantTotal[]> {
  const variables = { merchant: merchant.toLowerCase() };
  const { merchantTotals } = await querySubgraph<Answer>(url, totalsQuery, variables);
  return merchantTotals.map(({ token, paymentCount, held, captured, fees, refunded }) => ({
    ...{ token: token.id, paymentCount: Number(paymentCount), held: BigInt(held) },
    ...{ captured: BigInt(captured), fees: BigInt(fees), refunded: BigInt(refunded) },
  }));
}
