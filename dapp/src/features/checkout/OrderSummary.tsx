import { fee } from "@handsel/protocol";
import * as words from "#words/checkout.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { type AppChain, findToken, nativeSymbol } from "../../lib/chain/appChain.ts";
import { formatBps, formatMoney } from "../../lib/money/amounts.ts";
import type { Price } from "../../lib/money/formatPrice.ts";
import { Money } from "../../lib/money/Money.tsx";
import { toHex } from "../../lib/validation/hex.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { TermsFold } from "../../lib/words/TermsFold.tsx";
import { ArrowLeftIcon, ChevronIcon } from "../../ui/icons.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import { useWide } from "../../ui/useWide.ts";
import { Protection } from "./Protection.tsx";
import { readTerms } from "./readTerms.ts";

interface OrderSummaryProps {
  checkout: Checkout;
  /** Undefined while the configuration loads. */
  chain: AppChain | undefined;
}

/** Merchant, order, amount, and how the payer is protected. */
export function OrderSummary({ checkout, chain }: OrderSummaryProps) {
  const { merchant, offer, token, description } = checkout;
  const amount = BigInt(checkout.amount);
  const commission = fee(amount, offer.feeBps);
  const terms = readTerms(checkout);
  const back = checkout.status === "open" ? safeUrl(checkout.cancel_url) : null;
  return (
    <div className="space-y-6">
      <div className="flex items-center gap-3">
        {back && (
          <a
            href={back}
            aria-label={words.backTo(merchant.name)}
            className="-ms-2 inline-flex size-9 items-center justify-center rounded-md text-muted hover:bg-line hover:text-ink"
          >
            <ArrowLeftIcon />
          </a>
        )}
        <span
          aria-hidden="true"
          className="flex size-9 shrink-0 items-center justify-center rounded-md bg-ink font-semibold text-canvas"
        >
          {[...merchant.name][0]?.toUpperCase()}
        </span>
        <p dir="auto" className="line-clamp-2 wrap-anywhere font-semibold" title={merchant.name}>
          {merchant.name}
        </p>
      </div>

      <div>
        <h1 dir="auto" className="line-clamp-4 wrap-anywhere text-muted" title={description}>
          {description}
        </h1>
        <p className="mt-1">
          <Money value={amount} unit={token} price={agreedPrice(checkout)} large />
        </p>
      </div>

      <details open={useWide()} className="group border-line border-t pt-4 lg:pt-5">
        <summary className="flex min-h-6 items-center gap-1 font-medium text-muted text-sm lg:hidden">
          <ChevronIcon className="size-4 transition-transform duration-150 group-open:rotate-90" />
          {words.details}
        </summary>
        <Rows className="pt-4 lg:pt-0">
          <Row label={words.to}>
            <AddressChip
              value={toHex(merchant.address)}
              name={words.merchantAddress}
              owner={merchant.name}
              {...(chain && { explorer: { chain, kind: "address" as const } })}
            />
          </Row>
          <Row label={words.coin}>
            {chain ? words.coinOnChain(token.name, chain.name) : token.name}
          </Row>
          {commission > 0n && (
            <Row label={words.commission(formatBps(offer.feeBps))} hint={words.commissionHint}>
              {formatMoney(commission, token)}
            </Row>
          )}
          <Row label={words.networkFee}>{chain ? networkFee(checkout, chain) : "…"}</Row>
          <Row label={words.total} strong ruled>
            {formatMoney(amount, token)}
          </Row>
        </Rows>
      </details>

      <Protection terms={terms} token={token} merchant={isolate(merchant.name)} />
      {terms && <TermsFold terms={terms} token={token} />}
    </div>
  );
}

/** What was agreed, if that was in a currency. */
function agreedPrice({ quote }: Checkout): Price | null {
  return quote && { ...quote, amount: BigInt(quote.price), decimals: quote.exponent };
}

function networkFee({ token }: Checkout, chain: AppChain): string {
  return findToken(chain, token.address).authorization
    ? words.feeByRelayer
    : words.feeByYou(nativeSymbol(chain));
}
