import * as words from "#words/checkout.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { formatRate } from "../../lib/money/formatPrice.ts";
import { Money, Price } from "../../lib/money/Money.tsx";
import { agreedPrice, agreedText } from "../../lib/payment/agreed.ts";
import { OpenedOfferMark } from "./OfferMark.tsx";
import { OrderLines } from "./OrderLines.tsx";
import { readTerms } from "./readTerms.ts";
import { ShortProtection } from "./ShortProtection.tsx";
import { TimeLeft } from "./TimeLeft.tsx";

interface OrderSummaryProps {
  /** With the coin that the payer has chosen. */
  checkout: Checkout;
  /** Undefined while the configuration loads. */
  chain: AppChain | undefined;
}

/** What was agreed, its coin, its lines, and, while it can be paid, how the payer is protected. */
export function OrderSummary({ checkout, chain }: OrderSummaryProps) {
  const { merchant, token, description, order, order_unit, quote } = checkout;
  const price = agreedPrice(checkout);
  const terms = readTerms(checkout);
  const isOpen = checkout.status === "open";
  return (
    <>
      <p dir="auto" className="line-clamp-2 wrap-anywhere text-muted text-sm" title={description}>
        {description}
      </p>
      <h1 className="mt-1">
        {price ? (
          <Price price={price} />
        ) : (
          <Money value={BigInt(checkout.amount)} unit={token} large />
        )}
      </h1>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-3">
        <span className="min-w-0 wrap-anywhere">
          {price && (
            <span className="font-semibold">
              <Money value={BigInt(checkout.amount)} unit={token} />{" "}
            </span>
          )}
          <span className={price ? undefined : "text-muted"}>
            {chain && words.onChain(chain.name)}
          </span>
        </span>
        {isOpen && <TimeLeft until={checkout.expires_at} isRate={quote !== null} />}
      </p>
      {order && order_unit && order.line_items.length > 0 && (
        <OrderLines
          order={order}
          unit={order_unit}
          total={agreedText(checkout, formatMoney(BigInt(checkout.amount), token))}
          note={quote && words.rate(token.symbol, formatRate(quote.rate, quote.currency))}
        />
      )}
      {isOpen && <OpenedOfferMark checkout={checkout} chain={chain} />}
      {/* It speaks of the reader's money, which an ended order, or one that another person paid, does not have. */}
      {isOpen &&
        (terms ? (
          <ShortProtection terms={terms} merchant={merchant.name} />
        ) : (
          <p className="my-4 text-sm">{words.termsUnreadable}</p>
        ))}
    </>
  );
}
