import type { Token } from "@handsel/protocol";
import type { ReactNode } from "react";
import { tax, totalWith } from "#words/checkout.ts";
import * as words from "#words/payment.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { formatPrice, orderWriter } from "../../lib/money/formatPrice.ts";
import type { PaidOrder } from "../../lib/payment/paidOrder.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { TermsFold } from "../../lib/words/TermsFold.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { ShieldIcon, VerifiedIcon } from "../../ui/icons.tsx";
import { PaymentTermsList } from "./PaymentTermsList.tsx";
import { priceOf } from "./PaymentTitle.tsx";

interface OrderAsideProps {
  payment: ChainPayment;
  order: PaidOrder | null;
  chain: AppChain;
  token: Token;
  /** Rows such as the receipt. */
  children?: ReactNode;
}

/** The order's lines, and how everything is verified against the chain. */
export function OrderAside({ payment, order, chain, token, children }: OrderAsideProps) {
  return (
    <>
      {order && <OrderLines order={order} payment={payment} token={token} />}
      {children}
      <Fold icon={<ShieldIcon className="size-5 text-muted" />} title={words.verify}>
        <p className="mb-4 flex gap-2 text-sm">
          <VerifiedIcon className="mt-0.5 size-4 text-paid" />
          <span>
            {words.recomputed(String(payment.block))}
            {order?.isSigned && ` ${words.orderRecomputed}`}
          </span>
        </p>
        <PaymentTermsList payment={payment} chain={chain} token={token} />
        <p className="my-4 flex flex-wrap items-center gap-x-2 text-muted text-xs">
          {words.readFrom(chain.name)}
          <AddressChip
            value={chain.escrow.address}
            name={words.escrowAddress}
            explorer={{ chain, kind: "address" }}
          />
        </p>
        <TermsFold terms={payment.terms} token={token} />
      </Fold>
    </>
  );
}

interface OrderLinesProps {
  order: PaidOrder;
  payment: Pick<ChainPayment, "terms">;
  token: Token;
}

/** Lines of an order with the taxes that were added to them, and what they come to. */
export function OrderLines({ order, payment, token }: OrderLinesProps) {
  const write = order.unit && orderWriter(order.unit);
  const { line_items = [], tax_lines = [] } = order.order ?? {};
  const lines = [
    ...line_items.map(({ name, quantity, unit_amount }) => ({
      text: words.lineItem(quantity, name),
      amount: unit_amount === null ? null : BigInt(unit_amount) * BigInt(quantity),
    })),
    ...tax_lines
      .filter(({ included }) => !included)
      .map(({ name, rate, amount }) => ({ text: tax(name, rate), amount: BigInt(amount) })),
  ];
  const included = tax_lines.filter((line) => line.included);
  const total = order.quote
    ? formatPrice(priceOf(order.quote))
    : formatMoney(payment.terms.amount, token);
  return (
    <section>
      <h2 className="mb-2 font-semibold text-lg">{words.order}</h2>
      <ul className="text-sm">
        {lines.map(({ text, amount }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and never change their order.
            key={index}
            className="flex flex-wrap justify-between gap-x-4 border-line border-b py-2.5"
          >
            <span dir="auto" className="min-w-0 wrap-anywhere">
              {text}
            </span>
            {amount !== null && <bdi className="ms-auto wrap-anywhere">{write?.(amount)}</bdi>}
          </li>
        ))}
        <li className="flex flex-wrap justify-between gap-x-4 py-2.5 font-semibold">
          <span className="min-w-0 wrap-anywhere">
            {totalWith(included.map(({ name, rate }) => tax(name, rate)))}
          </span>
          <bdi className="ms-auto wrap-anywhere">{total}</bdi>
        </li>
      </ul>
    </section>
  );
}
