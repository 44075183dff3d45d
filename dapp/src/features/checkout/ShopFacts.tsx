import * as words from "#words/pay.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { Row, Rows } from "../../ui/Rows.tsx";

/** Who sells, where to ask, and what the shop says of refunds. */
export function ShopFacts({
  checkout: { merchant, seller },
}: {
  checkout: Pick<Checkout, "merchant" | "seller">;
}) {
  const site = safeUrl(seller.support_url);
  return (
    <Rows className="border-line border-t py-4">
      <Row label={words.soldBy}>
        <bdi>{seller.legal_name ?? merchant.name}</bdi>
      </Row>
      {(seller.support_email || site) && (
        <Row label={words.questions}>
          {seller.support_email ? (
            <a href={`mailto:${seller.support_email}`} className="underline underline-offset-4">
              {seller.support_email}
            </a>
          ) : (
            site && (
              <a href={site} className="underline underline-offset-4">
                {new URL(site).host}
              </a>
            )
          )}
        </Row>
      )}
      {seller.refund_policy && (
        <div className="pt-1">
          <dt className="text-muted">{words.refundPolicy}</dt>
          <dd dir="auto" className="whitespace-pre-line wrap-anywhere pt-1">
            {seller.refund_policy}
          </dd>
        </div>
      )}
    </Rows>
  );
}
