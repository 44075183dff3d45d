import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import * as sellWords from "#words/sell.ts";
import * as words from "#words/welcome.ts";
import type { MerchantCheckout, MerchantLink } from "../../lib/api/apiTypes.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { agreedText } from "../../lib/payment/agreed.ts";
import { checkoutsQuery } from "../../queries/store.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Status } from "../../ui/Status.tsx";

/** Returns the checkout of a link that tells most of it: a paid one, or one that is being paid. */
export function paidOf(checkouts: readonly MerchantCheckout[], linkId: string) {
  const own = checkouts.filter(({ payment_link_id }) => payment_link_id === linkId);
  const standing = (status: MerchantCheckout["status"]) => own.find((one) => one.status === status);
  return standing("paid") ?? standing("processing") ?? null;
}

/** Whether a link was paid, asked for again and again. */
export function LinkPaid({ link }: { link: Pick<MerchantLink, "id"> }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data, isError } = useInfiniteQuery(checkoutsQuery(store.id, mode));
  const checkout = paidOf(data?.pages.flatMap((page) => page.data) ?? [], link.id);
  return (
    <div role="status" className="space-y-3 text-sm">
      {checkout ? (
        <Paid checkout={checkout} />
      ) : (
        <p className="text-center text-muted">{isError ? words.notSeen : words.waiting}</p>
      )}
    </div>
  );
}

function Paid({ checkout }: { checkout: MerchantCheckout }) {
  const { status, payment, amount, token } = checkout;
  const isPaid = status === "paid";
  return (
    <>
      <p className="flex items-start gap-2">
        <Status hue={isPaid ? "paid" : "held"} dot={isPaid ? "full" : "ring"}>
          {sellWords.statuses[status]}
        </Status>
        <span className="min-w-0 flex-1">
          {isPaid
            ? words.paid(agreedText(checkout, formatMoney(BigInt(amount), token)))
            : words.paying}
        </span>
      </p>
      {payment?.status === "authorized" && <p className="text-muted">{words.held}</p>}
      {payment && (
        <Link
          to="/merchant/payments"
          search={{ payment: payment.id, chain: payment.chain_id }}
          className={`${buttonClass("primary", "medium")} w-full`}
        >
          {words.showPayment}
        </Link>
      )}
    </>
  );
}
