import * as words from "#words/link.ts";
import type { PaymentLink } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { Money, Price } from "../../lib/money/Money.tsx";
import { linkPrice, linkText } from "../../lib/payment/agreed.ts";
import { OfferMark } from "./OfferMark.tsx";
import { OrderLines } from "./OrderLines.tsx";
import { readTerms } from "./readTerms.ts";
import { ShortProtection } from "./ShortProtection.tsx";

interface LinkSummaryProps {
  link: PaymentLink;
  /** Undefined while the configuration loads. */
  chain: AppChain | undefined;
}

/** What a payment link asks for. The coin of a link with a price has its amount once the checkout is made. */
export function LinkSummary({ link, chain }: LinkSummaryProps) {
  const { order, order_unit, amount, token, merchant, offer } = link;
  const agreed = linkPrice(link);
  const terms = offer && readTerms({ offer });
  return (
    <>
      <p
        dir="auto"
        className="line-clamp-2 wrap-anywhere text-muted text-sm"
        title={order.description}
      >
        {order.description}
      </p>
      <h1 className="mt-1">
        {amount !== null && <Money value={BigInt(amount)} unit={token} large />}
        {agreed && <Price price={agreed} />}
      </h1>
      <p className="mt-1 text-muted">
        {chain &&
          (amount === null ? words.rateLater(token.symbol, chain.name) : words.onChain(chain.name))}
      </p>
      {order.line_items.length > 0 && (
        <OrderLines order={order} unit={order_unit} total={linkText(link)} />
      )}
      <OfferMark link={link} chain={chain} />
      {terms && <ShortProtection terms={terms} merchant={merchant.name} />}
    </>
  );
}
