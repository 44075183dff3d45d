import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/link.ts";
import { ApiProblem } from "../../lib/api/api.ts";
import type { PaymentLink } from "../../lib/api/apiTypes.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { Money, Price } from "../../lib/money/Money.tsx";
import { toHex } from "../../lib/validation/hex.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { openPaymentLink, paymentLinkQuery } from "../../queries/paymentLink.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ClockIcon, InboxIcon } from "../../ui/icons.tsx";
import { PayFrame } from "../../ui/PayFrame.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";

interface LinkPageProps {
  linkId: string;
  onOpened: (checkoutId: string) => void;
}

/** Payment link page. Continuing opens a checkout for this payer. */
export function LinkPage({ linkId, onOpened }: LinkPageProps) {
  const { data: link, error, refetch } = useQuery(paymentLinkQuery(linkId));
  return (
    <PayFrame>
      <div className="space-y-6">
        {link ? (
          <KnownLink link={link} onOpened={onOpened} />
        ) : error instanceof ApiProblem && error.status === 404 ? (
          <>
            <title>{words.noLink}</title>
            <EmptyState page icon={<InboxIcon />} title={words.noLink}>
              {words.noLinkAdvice}
            </EmptyState>
          </>
        ) : error ? (
          <>
            <title>{words.cannotBeShown}</title>
            <h1 className="font-semibold text-xl">{words.cannotBeShown}</h1>
            <ErrorNotice error={error} onRetry={() => void refetch()} />
          </>
        ) : (
          <>
            <Loading what={words.offer} />
            <Skeleton className="h-8 w-40" />
            <Skeleton className="h-12 w-56" />
            <Skeleton className="h-14 w-full" />
          </>
        )}
      </div>
    </PayFrame>
  );
}

function KnownLink({ link, onOpened }: { link: PaymentLink; onOpened: (id: string) => void }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const open = () => {
    setBusy(true);
    setError(null);
    openPaymentLink(link.id)
      .then(({ id }) => onOpened(id), setError)
      .finally(() => setBusy(false));
  };
  if (link.status === "closed") {
    return (
      <EmptyState page icon={<ClockIcon />} title={words.closed}>
        {words.closedAdvice(isolate(link.merchant.name))}
      </EmptyState>
    );
  }
  return (
    <>
      <title>{words.pay(link.merchant.name)}</title>
      <div>
        <p
          dir="auto"
          className="line-clamp-2 wrap-anywhere font-semibold"
          title={link.merchant.name}
        >
          {link.merchant.name}
        </p>
        <h1 dir="auto" className="mt-4 wrap-anywhere text-muted">
          {link.order.description}
        </h1>
        <p className="mt-1">
          {link.amount !== null && <Money value={BigInt(link.amount)} unit={link.token} large />}
          {link.price && (
            <Price price={{ currency: link.price.currency, amount: BigInt(link.price.amount) }} />
          )}
        </p>
        {link.amount === null && (
          <p className="mt-1 text-muted text-sm">{words.rateLater(link.token.symbol)}</p>
        )}
      </div>
      <Rows>
        <Row label={words.to}>
          <AddressChip
            value={toHex(link.merchant.address)}
            name={words.merchantAddress}
            owner={link.merchant.name}
          />
        </Row>
        <Row label={words.coin}>{link.token.name}</Row>
      </Rows>
      {error !== null && <ErrorNotice error={error} />}
      <Button className="w-full" busy={busy} onClick={open}>
        {words.proceed}
      </Button>
      <p className="text-muted text-sm">{words.nothingPaidYet}</p>
    </>
  );
}
