import { paymentStatus, paymentWindows, type Token } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as words from "#words/receipt.ts";
import { shorten } from "../../../lib/chain/addresses.ts";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import { findToken } from "../../../lib/chain/appChain.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { formatMoney } from "../../../lib/money/amounts.ts";
import { formatPrice, formatRate, orderWriter } from "../../../lib/money/formatPrice.ts";
import { PayerShopMark } from "../../../lib/payment/PayerShopMark.tsx";
import type { PaidOrder, Seller } from "../../../lib/payment/paidOrder.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { makeReceipt } from "../../../lib/receipt/receipt.ts";
import { formatDate, formatTime } from "../../../lib/time/format.ts";
import { useChainNow } from "../../../lib/time/useChainNow.ts";
import { isolate } from "../../../lib/words/isolate.ts";
import { toldToPayer } from "../../../lib/words/toldToPayer.ts";
import { type IssuedReceipt, receiptQuery } from "../../../queries/receipt.ts";
import { Button, buttonClass } from "../../../ui/Button.tsx";
import { ArrowLeftIcon, DownloadIcon, PrintIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import QrCode from "../../../ui/QrCode.tsx";
import { Status } from "../../../ui/Status.tsx";
import { downloadJson } from "../downloadJson.ts";
import { PaymentFrame, type ShownPayment } from "../PaymentFrame.tsx";
import { priceOf } from "../PaymentTitle.tsx";
import { titleOf } from "../titleOf.ts";
import { ofCheckout, usePaymentOrder } from "../usePaymentOrder.ts";

interface ReceiptPageProps {
  chainId: string;
  paymentId: string;
  /** From the page's address. */
  checkoutId?: string | undefined;
}

/** Receipt of a payment: on a screen, on one page of paper, and as a file that anyone can verify. */
export function ReceiptPage({ checkoutId, ...address }: ReceiptPageProps) {
  return (
    <PaymentFrame {...address}>
      {(shown) => <KnownReceipt {...shown} checkoutId={checkoutId} />}
    </PaymentFrame>
  );
}

function KnownReceipt({
  payment,
  chain,
  checkoutId,
}: ShownPayment & { checkoutId: string | undefined }) {
  const order = usePaymentOrder(payment, chain, checkoutId);
  const now = useChainNow(chain.id);
  const token = findToken(chain, payment.terms.token);
  const { data: issued = null } = useQuery(receiptQuery(payment, order?.checkoutId ?? null));
  if (payment.totals === null) {
    return <Notice title={words.historyMissing}>{words.historyMissingAdvice}</Notice>;
  }
  const save = () =>
    downloadJson(
      words.proofFile(payment.id),
      issued ?? makeReceipt(payment, order, chain, token, null),
    );
  return (
    <div className="mx-auto max-w-3xl">
      <title>{words.pageTitle(titleOf(order))}</title>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3 print:hidden">
        <Link
          to="/payment/$chainId/$paymentId"
          params={{ chainId: String(chain.id), paymentId: payment.id }}
          search={ofCheckout(checkoutId)}
          className="inline-flex min-h-11 items-center gap-1.5 text-muted text-sm hover:text-ink"
        >
          <ArrowLeftIcon className="size-4" />
          {words.backToPayment}
        </Link>
        <div className="flex gap-3">
          <Button look="secondary" size="medium" onClick={save}>
            <DownloadIcon className="size-4" />
            {words.proof}
          </Button>
          <button
            type="button"
            className={buttonClass("primary", "medium")}
            onClick={() => window.print()}
          >
            <PrintIcon className="size-4" />
            {words.print}
          </button>
        </div>
      </div>
      <Receipt {...{ payment, order, chain, token, now, issued }} />
    </div>
  );
}

interface ReceiptProps {
  payment: ChainPayment;
  /** Null: nobody tells it. */
  order: PaidOrder | null;
  chain: AppChain;
  token: Token;
  /** Unix seconds. */
  now: number;
  /** Receipt that the relayer issued, whose number, date and seller the sheet has; null: none was issued. */
  issued: IssuedReceipt | null;
}

/** The sheet itself. Nothing on it counts down: it is read on paper later. */
export function Receipt({ payment, order, chain, token, now, issued }: ReceiptProps) {
  const { terms, events, id } = payment;
  const funded = events.find(({ type }) => type === "funded");
  const { publicUrl } = useAppConfig();
  return (
    <article className="rounded-lg border border-line bg-surface p-5 shadow-card sm:p-10 print:border-0 print:p-0 print:shadow-none">
      <header className="flex items-center gap-4 border-line border-b pb-5">
        {order?.brand && <PayerShopMark name={order.merchant} brand={order.brand} />}
        <div className="min-w-0">
          <h1 className="font-semibold text-2xl tracking-tight">{words.receipt}</h1>
          <p className="text-muted">
            {issued
              ? words.issued(issued.number, formatDate(secondsOf(issued.issued_at)))
              : words.paidThen(formatDate(funded?.time ?? payment.state.clock))}
          </p>
        </div>
      </header>
      <div className="grid gap-5 py-5 sm:grid-cols-3 print:grid-cols-3">
        <Party title={words.soldBy}>
          <SellerLines
            seller={issued?.seller ?? (order && { ...order.seller, name: order.merchant })}
            merchant={terms.merchant}
          />
        </Party>
        <Party title={words.paidBy}>
          <bdi dir="ltr" className="font-mono text-xs">
            {shorten(terms.payer)}
          </bdi>
        </Party>
        <Party title={words.stateNow}>
          <State {...{ payment, order, token, now }} />
        </Party>
      </div>
      {/* An amount of many digits scrolls within the sheet where that is narrow. */}
      <div className="overflow-x-auto print:overflow-visible">
        <Lines order={order} payment={payment} token={token} />
      </div>
      <div className="mt-6 grid items-start gap-6 border-line border-t pt-5 sm:grid-cols-[minmax(0,1fr)_8rem] print:grid-cols-[minmax(0,1fr)_8rem]">
        <dl className="space-y-2 text-sm">
          {funded && (
            <Fact label={words.paid}>
              {words.paidOn(formatTime(funded.time), chain.name, String(chain.id))}
            </Fact>
          )}
          <HexRow label={words.from} value={terms.payer} />
          <HexRow label={words.to} value={terms.payee} />
          <HexRow label={words.seller} value={terms.merchant} />
          {funded && <HexRow label={words.transaction} value={funded.transactionHash} />}
          <HexRow label={words.payment} value={id} />
          <HexRow label={words.escrow} value={chain.escrow.address} />
        </dl>
        <QrCode
          text={[publicUrl, "payment", chain.id, id].join("/")}
          label={words.qr}
          className="size-32"
        />
      </div>
      <p className="mt-5 text-muted text-xs">
        {words.fine}{" "}
        <Link to="/verify" className="underline underline-offset-4 print:hidden">
          {words.verifyHere}
        </Link>
      </p>
    </article>
  );
}

function Party({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0 text-sm">
      <h2 className="mb-1 text-muted">{title}</h2>
      {children}
    </div>
  );
}

/** Unix seconds of a time in ISO 8601. */
function secondsOf(time: string): number {
  return Math.floor(Date.parse(time) / 1000);
}

interface SellerLinesProps {
  /** As it was when the receipt was issued, or as it is now; null: nobody tells it. */
  seller: (Partial<Seller> & { name: string }) | null;
  merchant: string;
}

function SellerLines({ seller, merchant }: SellerLinesProps) {
  const lines = [
    ...(seller?.legal_address?.split("\n") ?? []),
    seller?.tax_id ? words.vat(seller.tax_id) : null,
    seller?.support_email ?? null,
  ].filter((line) => line !== null && line !== "");
  return (
    <>
      {seller && (
        <p dir="auto" className="font-semibold wrap-anywhere">
          {seller.legal_name ?? seller.name}
        </p>
      )}
      {lines.map((line) => (
        <p key={line} dir="auto" className="wrap-anywhere">
          {line}
        </p>
      ))}
      {!seller && (
        <bdi dir="ltr" className="font-mono text-xs wrap-anywhere">
          {merchant}
        </bdi>
      )}
    </>
  );
}

function State({ payment, order, token, now }: Omit<ReceiptProps, "chain" | "issued">) {
  const { terms, state } = payment;
  const told = toldToPayer(payment, token, order && isolate(order.merchant), now);
  const { captureStart, captureEnd, refundEnd } = paymentWindows(terms, state);
  const isHeld = paymentStatus(terms, state, now) !== "expired" && captureStart !== null;
  return (
    <>
      <Status hue={told.hue} dot={told.dot}>
        {told.label}
      </Status>
      <p className="mt-1">{words.stateAt(formatTime(now))}</p>
      {isHeld && captureStart !== null && (
        <p>
          {captureEnd === null
            ? words.collectableFrom(formatDate(captureStart))
            : words.collectable(formatDate(captureStart), formatDate(captureEnd))}
        </p>
      )}
      {refundEnd > now && terms.refundPeriod > 0 && (
        <p>{words.refundable(formatDate(refundEnd))}</p>
      )}
    </>
  );
}

/** A fact whose value begins where those above and below do, so that long ones are read line by line. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="gap-x-4 sm:grid sm:grid-cols-[6rem_minmax(0,1fr)] sm:items-baseline print:grid print:grid-cols-[6rem_minmax(0,1fr)] print:items-baseline">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function HexRow({ label, value }: { label: string; value: string }) {
  return (
    <Fact label={label}>
      <bdi dir="ltr" className="block font-mono text-xs wrap-anywhere">
        {value}
      </bdi>
    </Fact>
  );
}

/** Lines of the order, its total, and the rate at which the coin was counted. */
function Lines({ order, payment, token }: Pick<ReceiptProps, "order" | "payment" | "token">) {
  const paid = formatMoney(payment.terms.amount, token);
  const quote = order?.quote ?? null;
  const write = order?.unit ? orderWriter(order.unit) : null;
  const items = order?.order?.line_items ?? [];
  return (
    <table className="w-full text-sm">
      <thead className="text-muted">
        <tr className="border-line border-b">
          <th
            scope="col"
            colSpan={items.length === 0 ? 3 : 1}
            className="py-2 text-start font-normal"
          >
            {words.order}
          </th>
          {items.length > 0 && (
            <>
              <th scope="col" className="py-2 text-end font-normal">
                {words.quantity}
              </th>
              <th
                scope="col"
                className="hidden py-2 text-end font-normal sm:table-cell print:table-cell"
              >
                {words.each}
              </th>
            </>
          )}
          <th scope="col" className="py-2 text-end font-normal">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.length === 0 && (
          <tr className="border-line border-b">
            <td dir="auto" className="py-2 wrap-anywhere" colSpan={3}>
              {order?.title ?? words.payment}
            </td>
            <td className="py-2 text-end">{quote ? formatPrice(priceOf(quote)) : paid}</td>
          </tr>
        )}
        {items.map(({ name, quantity, unit_amount }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and never change their order.
          <tr key={index} className="border-line border-b align-top">
            <td dir="auto" className="py-2 pe-3 wrap-anywhere">
              {name}
            </td>
            <td className="py-2 text-end">{quantity}</td>
            <td className="hidden py-2 text-end sm:table-cell print:table-cell">
              {unit_amount !== null && write?.(BigInt(unit_amount))}
            </td>
            <td className="py-2 ps-3 text-end">
              {unit_amount !== null && write?.(BigInt(unit_amount) * BigInt(quantity))}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {(order?.order?.tax_lines ?? []).map(({ name, rate, amount, included }) => (
          <tr key={`${name} ${rate} ${amount}`}>
            <td colSpan={3} dir="auto" className="pt-2">
              {words.tax(name, rate, included)}
            </td>
            <td className="pt-2 text-end">{write?.(BigInt(amount))}</td>
          </tr>
        ))}
        <tr className="font-semibold text-lg">
          <th scope="row" colSpan={3} className="pt-3 text-start">
            {words.totalPaid}
          </th>
          <td className="whitespace-nowrap pt-3 text-end">
            {quote ? formatPrice(priceOf(quote)) : paid}
          </td>
        </tr>
        {quote && (
          <tr className="text-muted">
            <td colSpan={4} className="pt-1">
              {words.atRate(
                paid,
                words.oneIs(token.symbol, formatRate(quote.rate, quote.currency)),
                formatTime(secondsOf(quote.ratedAt)),
              )}
            </td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}
