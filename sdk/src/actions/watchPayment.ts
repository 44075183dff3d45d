import type { Client } from "viem";
import type { PaymentOf } from "./call.ts";
import { type Payment, readPayment } from "./readPayment.ts";

/** What to watch, and what to call. */
export interface WatchPaymentParameters extends PaymentOf {
  /** Called with the payment as it is, and again whenever it has changed. */
  onPayment: (payment: Payment) => void;
  /** Called when a reading fails; watching goes on. Default: nothing. */
  onError?: (error: unknown) => void;
  /** Milliseconds between readings. Default: the client's. */
  pollingInterval?: number;
}

/**
 * Watches a payment by reading it again and again.
 * @returns a function that ends it
 */
export function watchPayment(
  client: Client,
  { terms, escrow, onPayment, onError, pollingInterval }: WatchPaymentParameters,
): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = "";
  const read = async () => {
    try {
      const payment = await readPayment(client, { terms, escrow });
      const { status, held, refundable } = payment;
      const key = `${status} ${held} ${refundable}`;
      if (!isOver && key !== last) onPayment(payment);
      last = key;
    } catch (error) {
      if (!isOver) onError?.(error);
    }
    if (!isOver) timer = setTimeout(read, pollingInterval ?? client.pollingInterval);
  };
  void read();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
