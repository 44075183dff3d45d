import type { Token } from "@handsel/protocol";
import type { ReactNode } from "react";
import * as words from "#words/payment.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { AgreedPrice } from "../../lib/money/agreedPrice.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { Money, Price } from "../../lib/money/Money.tsx";
import { PayerShopMark } from "../../lib/payment/PayerShopMark.tsx";
import type { PaidOrder } from "../../lib/payment/paidOrder.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { VerifiedIcon } from "../../ui/icons.tsx";
import { titleOf } from "./titleOf.ts";

interface PaymentTitleProps {
  payment: ChainPayment;
  order: PaidOrder | null;
  token: Token;
  chain: AppChain;
  /** The payment's state, as a dot and a word. */
  status: ReactNode;
}

/** What was bought, from whom, and what it cost. */
export function PaymentTitle({ payment, order, token, chain, status }: PaymentTitleProps) {
  const { amount } = payment.terms;
  const title = titleOf(order);
  return (
    <header>
      <p>{status}</p>
      <h1
        dir="auto"
        className="mt-2 line-clamp-3 wrap-anywhere font-semibold text-xl tracking-tight desk:text-2xl"
        title={title}
      >
        {title}
      </h1>
      {order && (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-muted text-sm">
          {order.brand && <PayerShopMark name={order.merchant} brand={order.brand} />}
          <bdi className="wrap-anywhere">{order.merchant}</bdi>
          {order.isSigned && (
            <span className="inline-flex items-center text-paid" title={words.orderIsSigned}>
              <VerifiedIcon className="size-4" />
              <span className="sr-only">{words.orderIsSigned}</span>
            </span>
          )}
          {order.title !== title && <bdi className="wrap-anywhere">{order.title}</bdi>}
        </p>
      )}
      {/* No larger than the title, which says what it is the price of. */}
      <p className="mt-3 flex flex-wrap items-baseline gap-x-2 [--text-3xl--line-height:var(--text-2xl--line-height)] [--text-3xl:var(--text-2xl)]">
        {order?.quote ? (
          <>
            <Price price={{ ...priceOf(order.quote) }} />
            <span className="text-muted">
              {words.coinOnChain(formatMoney(amount, token), chain.name)}
            </span>
          </>
        ) : (
          <>
            <Money value={amount} unit={token} large />
            <span className="text-muted">{words.onChain(chain.name)}</span>
          </>
        )}
      </p>
    </header>
  );
}

/** Returns the price that was agreed for a payment's amount; null if that was an amount of the coin. */
export function agreedFor({ terms }: ChainPayment, order: PaidOrder | null): AgreedPrice | null {
  return order?.quote ? { price: priceOf(order.quote), amount: terms.amount } : null;
}

export function priceOf({ currency, exponent, price }: NonNullable<PaidOrder["quote"]>) {
  return { currency, amount: price, decimals: exponent };
}
