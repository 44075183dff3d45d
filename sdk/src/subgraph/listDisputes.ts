import { disputesQuery } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { querySubgraph } from "./querySubgraph.ts";

/** Dispute that waits for its arbiter. */
export interface OpenDispute {
  /** Id of the payment. */
  id: Hash;
  escrow: Address;
  payer: Address;
  merchant: Address;
  token: Address;
  /** Base units. */
  held: bigint;
  /** Unix seconds. */
  openedAt: number;
  /** Unix seconds after which the held money returns to the payer. */
  arbitrationEnd: number;
}

interface Answer {
  disputes: (Record<"token" | "payer" | "merchant", { id: Address }> & {
    id: Hash;
    openedAt: string;
    arbitrationEnd: string;
    payment: { escrow: Address; held: string };
  })[];
}

/**
 * Returns the open disputes that an arbiter has to decide, the soonest end first: 100 at most.
 * @throws SubgraphError
 */
export async function listDisputes(
  url: string,
  { arbiter }: { arbiter: Address },
): Promise<OpenDispute[]> {
  const variables = { arbiter: arbiter.toLowerCase() };
  const { disputes } = await querySubgraph<Answer>(url, disputesQuery, variables);
  return disputes.map(({ id, token, payer, merchant, payment, openedAt, arbitrationEnd }) => ({
    ...{ id, escrow: payment.escrow, payer: payer.id, merchant: merchant.id, token: token.id },
    ...{ held: BigInt(payment.held), openedAt: Number(openedAt) },
    arbitrationEnd: Number(arbitrationEnd),
  }));
}
