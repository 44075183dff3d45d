import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import * as words from "#words/offline.ts";
import { Money } from "../../lib/money/Money.tsx";
import { PaymentStatusBadge } from "../../lib/payment/PaymentStatusBadge.tsx";
import { formatTime } from "../../lib/time/format.ts";
import { reachableQuery } from "../../queries/reachable.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { forgetSeen, listSeen, type SeenPayment } from "./seenPayments.ts";
import { wayBack } from "./wayBack.ts";

/** Shown without a connection: what this device last read of payments, and when. It asks no chain and offers no action. */
export function OfflinePage() {
  return (
    <Page>
      <title>{words.title}</title>
      <div className="mx-auto max-w-2xl space-y-8">
        <h1 className="font-semibold text-xl tracking-tight desk:text-2xl">{words.title}</h1>
        <Connection />
        <Seen />
      </div>
    </Page>
  );
}

/** Whether the site can be reached, and the way back to the page that could not be opened. */
function Connection() {
  const { isSuccess, isPending, refetch } = useQuery(reachableQuery);
  const [back] = useState(() => wayBack(location.hash, location.origin));
  useEffect(() => {
    const ask = () => void refetch();
    addEventListener("online", ask);
    addEventListener("offline", ask);
    return () => {
      removeEventListener("online", ask);
      removeEventListener("offline", ask);
    };
  }, [refetch]);
  if (isPending) return <Notice title={words.looking} />;
  return (
    <Notice
      tone={isSuccess ? "info" : "warn"}
      title={isSuccess ? words.connected : words.lost}
      action={
        <a href={back} className={buttonClass("primary", "medium")}>
          {isSuccess ? words.goOn : words.tryAgain}
        </a>
      }
    >
      {isSuccess ? words.connectedAdvice : words.lostAdvice}
    </Notice>
  );
}

function Seen() {
  const [seen, setSeen] = useState(listSeen);
  const [isForgotten, setIsForgotten] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = () => {
    forgetSeen();
    setSeen([]);
    setIsForgotten(true);
    // The button that had the focus is gone.
    heading.current?.focus();
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className="mb-3 font-semibold text-lg">
        {words.seen}
      </h2>
      {seen.length === 0 ? (
        <div role="status">
          <EmptyState icon={<InboxIcon />} title={isForgotten ? words.forgotten : words.nothing}>
            {words.nothingAdvice}
          </EmptyState>
        </div>
      ) : (
        <>
          <ul className="divide-y divide-line border-line border-y">
            {seen.map((payment) => (
              <Payment key={`${payment.chainId}/${payment.paymentId}`} {...payment} />
            ))}
          </ul>
          <p className="mt-4 text-muted text-sm">{words.keptHere}</p>
          <Button look="quiet" size="inline" className="mt-2" onClick={forget}>
            {words.forget}
          </Button>
        </>
      )}
    </section>
  );
}

function Payment({ chain, title, shop, amount, status, readAt, ...payment }: SeenPayment) {
  return (
    <li className="space-y-1 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 wrap-anywhere font-semibold">
          <bdi>{title ?? words.payment}</bdi>
        </p>
        <PaymentStatusBadge status={status} />
      </div>
      {shop !== null && (
        <p className="wrap-anywhere text-sm">
          <bdi>{shop}</bdi>
        </p>
      )}
      <p className="flex flex-wrap gap-x-2 text-sm">
        <Money value={BigInt(amount)} unit={payment} />
        <bdi className="wrap-anywhere text-muted">{chain}</bdi>
      </p>
      <p className="wrap-anywhere text-muted text-xs">
        <bdi dir="ltr">{payment.paymentId}</bdi>
      </p>
      <p className="text-muted text-sm">{words.asOf(formatTime(readAt))}</p>
    </li>
  );
}
