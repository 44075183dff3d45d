import * as words from "#words/checkout.ts";
import type { Order } from "../../lib/api/apiTypes.ts";
import { type OrderUnit, orderWriter } from "../../lib/money/formatPrice.ts";
import { ChevronIcon } from "../../ui/icons.tsx";
import { useWide } from "../../ui/useWide.ts";

interface OrderLinesProps {
  order: Order;
  /** In which its lines are priced. */
  unit: OrderUnit;
  /** What was agreed. */
  total: string;
  /** Sentence below the lines. */
  note?: string | null;
}

/** Lines of an order, which its hash in the terms covers: folded on a phone, open beside the payment. */
export function OrderLines({ order, unit, total, note = null }: OrderLinesProps) {
  const wide = useWide();
  const write = orderWriter(unit);
  return (
    <details open={wide} className="mt-3 border-line border-y desk:mt-6 desk:py-4">
      <summary className="flex min-h-12 items-center gap-3 py-2 font-semibold text-sm wrap-anywhere desk:hidden">
        <span dir="auto" className="line-clamp-2 min-w-0 flex-1">
          {words.inShort(order.line_items)}
        </span>
        <ChevronIcon className="size-4 rotate-90 text-muted transition-transform duration-150 [[open]>summary>&]:-rotate-90" />
      </summary>
      <ul className="space-y-2 pb-4 text-sm desk:pb-0">
        {order.line_items.map(({ name, quantity, unit_amount }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their places, and may be the same
          <li key={index} className="flex justify-between gap-4">
            <span className="min-w-0 wrap-anywhere">
              <bdi>{words.line(quantity, name)}</bdi>
              {quantity > 1 && unit_amount !== null && (
                <span className="block text-muted text-xs">
                  {words.each(write(BigInt(unit_amount)))}
                </span>
              )}
            </span>
            {unit_amount !== null && <span>{write(BigInt(unit_amount) * BigInt(quantity))}</span>}
          </li>
        ))}
        {order.tax_lines
          .filter(({ included }) => !included)
          .map(({ name, rate, amount: tax }) => (
            <li key={name} className="flex justify-between gap-4">
              <span className="min-w-0 wrap-anywhere">{words.tax(name, rate)}</span>
              <span>{write(BigInt(tax))}</span>
            </li>
          ))}
        <li className="mt-3 flex justify-between gap-4 border-line border-t pt-3 font-semibold">
          <span className="min-w-0 wrap-anywhere">
            {words.totalWith(
              order.tax_lines
                .filter(({ included }) => included)
                .map(({ name, rate }) => words.tax(name, rate)),
            )}
          </span>
          <span>{total}</span>
        </li>
        {note && <li className="pt-1 text-muted">{note}</li>}
      </ul>
    </details>
  );
}
