import { paymentStatus, type Token } from "@handsel/protocol";
import { useEffect } from "react";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { PaidOrder } from "../../lib/payment/paidOrder.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { now, secondsSince } from "../../lib/time/clock.ts";
import { offline } from "../offline/handle.ts";
import { titleOf } from "./titleOf.ts";

/**
 * Keeps on this device what the chain said of a payment, once for each answer, for times without a connection.
 * @param readAt milliseconds by the device's clock at which the chain answered
 * @param chainNow Unix seconds by the chain's clock
 */
export function useRememberSeen(
  payment: ChainPayment,
  order: PaidOrder | null,
  chain: AppChain,
  { symbol, decimals }: Token,
  readAt: number,
  chainNow: number,
): void {
  const { terms, state } = payment;
  // As of the answer: without further ones a deadline may have passed meanwhile.
  const status = paymentStatus(terms, state, chainNow - secondsSince(readAt));
  useEffect(() => {
    const seen = {
      ...{ chainId: chain.id, chain: chain.name, paymentId: payment.id.toLowerCase() },
      ...{ title: order && titleOf(order), shop: order?.merchant ?? null },
      amount: String(terms.amount),
      ...{ symbol, decimals, status },
      // The server's time of it, which is told to the second: asked for by each drawing, it would be now one, now the next.
      readAt: now() - secondsSince(readAt),
    };
    // Not needed for what the page shows.
    void offline.load().then(
      ({ rememberSeen }) => rememberSeen(seen),
      () => {},
    );
  }, [chain, payment.id, terms, order, symbol, decimals, status, readAt]);
}
