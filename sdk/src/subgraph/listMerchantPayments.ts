import { farFuture, pageSize, paymentsQuery, paymentsVariables } from "@handsel/protocol";
import type { Address } from "viem";
import { type ListedPayment, type PaymentJson, toListedPayment } from "./listedPayment.ts";
import { querySubgraph } from "./querySubgraph.ts";

/** Which payments {@link listMerchantPayments} returns. */
export interface MerchantPaymentsParameters {
  merchant: Address;
  /** Escrow of the payments; a subgraph has those of every escrow of its chain. */
  escrow: Address;
  /** Where the money is; `held` includes disputed payments. Default: `all`. */
  filter?: "all" | "held" | "disputed" | "captured" | "refunded" | "returned";
}

type Row = PaymentJson | { payment: PaymentJson };

/**
 * Lists a merchant's payments, the newest first, page by page as they are iterated. None is skipped or repeated while others
 * are made.
 * @example
 * for await (const { id, held } of listMerchantPayments(url, { merchant, escrow, filter: "held" })) console.log(id, held);
 * @throws SubgraphError
 */
export async function* listMerchantPayments(
  url: string,
  { merchant, escrow, filter = "all" }: MerchantPaymentsParameters,
): AsyncGenerator<ListedPayment, void> {
  let before = farFuture;
  let seen: string[] = [];
  while (true) {
    const { payments } = await querySubgraph<{ payments: Row[] }>(
      url,
      paymentsQuery(filter),
      paymentsVariables(filter, { merchant, escrow }, { before, seen }),
    );
    const rows = payments.map((row) => ("payment" in row ? row.payment : row));
    yield* rows.map(toListedPayment);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    const ids = rows.filter(({ fundedAt }) => fundedAt === last.fundedAt).map(({ id }) => id);
    seen = last.fundedAt === before ? [...seen, ...ids] : ids;
    before = last.fundedAt;
  }
}
