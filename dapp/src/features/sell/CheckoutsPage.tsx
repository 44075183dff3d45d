import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as words from "#words/sell.ts";
import type { MerchantCheckout } from "../../lib/api/apiTypes.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { agreedText } from "../../lib/payment/agreed.ts";
import { timeOf } from "../../lib/time/moment.ts";
import { checkoutsQuery } from "../../queries/store.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Item } from "../../ui/ItemList.tsx";
import { type Hue, Status } from "../../ui/Status.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { SellPage } from "./SellPage.tsx";

/** The store's checkouts in the chosen mode, newest first. */
export function CheckoutsPage() {
  const { MerchantFrame } = merchantFrame.use();
  return (
    <MerchantFrame title={words.checkouts}>
      <Checkouts />
    </MerchantFrame>
  );
}

function Checkouts() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const list = useInfiniteQuery(checkoutsQuery(store.id, mode));
  return (
    <SellPage
      isLink={false}
      list={list}
      nameOf={({ description }) => description}
      item={(checkout, share) => (
        <CheckoutItem key={checkout.id} checkout={checkout} share={share} />
      )}
    />
  );
}

const hues: Record<MerchantCheckout["status"], Hue> = {
  open: "due",
  processing: "held",
  paid: "paid",
  expired: "returned",
};

function CheckoutItem({ checkout, share }: { checkout: MerchantCheckout; share: ReactNode }) {
  const { description, status, amount, token, payment, client_reference_id, expires_at } = checkout;
  const facts = [
    agreedText(checkout, formatMoney(BigInt(amount), token)),
    ...(client_reference_id ? [words.order(client_reference_id)] : []),
    ...(status === "open" ? [words.expiresAt(timeOf(expires_at))] : []),
  ];
  return (
    <Item
      title={<bdi>{description}</bdi>}
      note={<bdi>{facts.join(" · ")}</bdi>}
      aside={
        <>
          <Status hue={hues[status]} dot={status === "open" ? "ring" : "full"}>
            {words.statuses[status]}
          </Status>
          {status === "open" && share}
          {payment && (
            <Link
              to="/merchant/payments"
              search={{ payment: payment.id, chain: payment.chain_id }}
              className={buttonClass("secondary", "medium")}
            >
              {words.toPayment}
            </Link>
          )}
        </>
      }
    />
  );
}
