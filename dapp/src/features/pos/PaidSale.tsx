import { Link } from "@tanstack/react-router";
import * as words from "#words/pos.ts";
import type { MerchantCheckout } from "../../lib/api/apiTypes.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { agreedText } from "../../lib/payment/agreed.ts";
import { ScanCode } from "../../lib/qr/ScanCode.tsx";
import { formatMoment } from "../../lib/time/format.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckIcon, PrintIcon } from "../../ui/icons.tsx";
import { useFocusWhenLost } from "../../ui/useFocusWhenLost.ts";

/** Where anybody with the checkout's id reads the receipt of its payment. */
const receiptPath = ({ chain_id, id }: { chain_id: number; id: string }, checkout: string) =>
  ["/receipt", chain_id, `${id}?checkout=${checkout}`].join("/");

interface PaidSaleProps {
  checkout: MerchantCheckout;
  /** As it is shown; null without one. */
  tip: string | null;
  onEnd: () => void;
}

/** Says that a sale is paid, so that it can be read across a counter, with the receipt for the customer to take along. */
export function PaidSale({ checkout, tip, onEnd }: PaidSaleProps) {
  const { publicUrl } = useAppConfig();
  const { store } = useStoreDesk();
  const now = useNow();
  const heading = useFocusWhenLost<HTMLHeadingElement>(true, false);
  const { id, payment, amount, token, created_at } = checkout;
  const inCoin = formatMoney(BigInt(amount), token);
  const facts = [
    ...(tip === null ? [] : [words.withTip(tip)]),
    ...(checkout.quote ? [words.inCoin(inCoin)] : []),
  ];
  return (
    <section
      aria-label={words.paid}
      className="space-y-6 rounded-lg bg-accent-soft p-5 text-center sm:p-8 print:bg-transparent print:p-0"
    >
      <div className="grid items-center gap-6 md:grid-cols-2">
        <div className="flex flex-col items-center gap-3" role="status">
          <span className="flex size-20 items-center justify-center rounded-full bg-accent text-on-accent print:hidden">
            <CheckIcon className="size-10" />
          </span>
          <p className="hidden font-semibold text-lg print:block">
            <bdi>{store.name}</bdi>
          </p>
          <h2 ref={heading} tabIndex={-1} className="font-semibold text-2xl outline-none">
            {words.paid}
          </h2>
          <p className="font-semibold text-3xl tabular-nums tracking-tight wrap-anywhere">
            {agreedText(checkout, inCoin)}
          </p>
          {facts.length > 0 && <p>{facts.join(" · ")}</p>}
          <p className="hidden print:block">{formatMoment(Date.parse(created_at) / 1000, now)}</p>
          {payment?.status === "authorized" && <p className="print:hidden">{words.heldNow}</p>}
        </div>
        {payment && (
          <div className="flex flex-col items-center gap-2">
            <ScanCode
              text={new URL(receiptPath(payment, id), publicUrl).href}
              label={words.receiptCode}
              className="w-44 max-w-full"
            />
            <p className="text-sm">{words.receipt}</p>
          </div>
        )}
      </div>
      <div className="mx-auto grid max-w-2xl gap-3 sm:grid-cols-[1fr_2fr] print:hidden">
        <Button look="secondary" className="min-h-16" onClick={() => window.print()}>
          <PrintIcon />
          {words.print}
        </Button>
        <Button className="min-h-16 text-xl" onClick={onEnd}>
          {words.nextCustomer}
        </Button>
      </div>
      {payment && (
        <p className="print:hidden">
          <Link
            to="/merchant/payments"
            search={{ payment: payment.id, chain: payment.chain_id }}
            className="inline-flex min-h-11 items-center text-sm underline underline-offset-4"
          >
            {words.showPayment}
          </Link>
        </p>
      )}
    </section>
  );
}
