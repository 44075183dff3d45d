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
      {!checkout && isError && <p>{words.notSeen}</p>}
      {!checkout && !isError && (
        <Line word={sellWords.statuses.open} hue="returned">
          {words.waiting}
        </Line>
      )}
      {checkout?.status === "processing" && (
        <Line word={sellWords.statuses.processing} hue="held">
          {words.paying}
        </Line>
      )}
      {checkout?.status === "paid" && (
        <Line word={sellWords.statuses.paid} hue="paid">
          {words.paid(agreedText(checkout, formatMoney(BigInt(checkout.amount), checkout.token)))}
        </Line>
      )}
      {checkout?.payment?.status === "authorized" && <p className="text-muted">{words.held}</p>}
      {checkout?.payment && (
        <Link
          to="/merchant"
          search={{ payment: checkout.payment.id, chain: checkout.payment.chain_id }}
          className={`${buttonClass("primary", "medium")} w-full`}
        >
          {words.showPayment}
        </Link>
      )}
    </div>
  );
}

interface LineProps {
  word: string;
  hue: "returned" | "held" | "paid";
  children: string;
}

function Line({ word, hue, children }: LineProps) {
  return (
    <p className="flex items-start gap-2">
      <Status hue={hue} dot={hue === "paid" ? "full" : "ring"}>
        {word}
      </Status>
      <span className="min-w-0 flex-1">{children}</span>
    </p>
  );
}
