import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../lib/api/api.ts";
import type { PaymentLink } from "../../lib/api/apiTypes.ts";
import { Address } from "../../lib/chain/Address.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { Amount } from "../../lib/money/Amount.tsx";
import { toHex } from "../../lib/validation/hex.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { openPaymentLink, paymentLinkQuery } from "../../queries/paymentLink.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ClockIcon, InboxIcon } from "../../ui/icons.tsx";
import { Page } from "../../ui/Page.tsx";
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
    <Page>
      <div className="mx-auto max-w-md space-y-6">
        {link ? (
          <KnownLink link={link} onOpened={onOpened} />
        ) : error instanceof ApiProblem && error.status === 404 ? (
          <EmptyState page icon={<InboxIcon />} title="There is no such payment link">
            No money has moved. Check the link, or ask the shop for a new one.
          </EmptyState>
        ) : error ? (
          <>
            <h1 className="font-semibold text-xl">This link cannot be shown</h1>
            <ErrorNotice error={error} onRetry={() => void refetch()} />
          </>
        ) : (
          <>
            <Loading what="the offer" />
            <Skeleton className="h-8 w-40" />
            <Skeleton className="h-12 w-56" />
            <Skeleton className="h-14 w-full" />
          </>
        )}
      </div>
    </Page>
  );
}

/** Returns a display currency: ISO 4217 code and number of decimals. */
function unitOf({ currency }: { currency: string }) {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return { symbol: currency, decimals: format.resolvedOptions().maximumFractionDigits ?? 2 };
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
      <EmptyState page icon={<ClockIcon />} title="This payment link is closed">
        No money has moved. Ask {isolate(link.merchant.name)} for a new one if you still want to
        pay.
      </EmptyState>
    );
  }
  return (
    <>
      <title>{`Pay ${link.merchant.name}`}</title>
      <div>
        <p dir="auto" className="line-clamp-2 wrap-anywhere font-semibold">
          {link.merchant.name}
        </p>
        <h1 className="mt-4 text-muted">{link.order.description}</h1>
        <p className="mt-1">
          {link.amount !== null && <Amount value={BigInt(link.amount)} unit={link.token} large />}
          {link.price && (
            <Amount value={BigInt(link.price.amount)} unit={unitOf(link.price)} large />
          )}
        </p>
        {link.amount === null && (
          <p className="mt-1 text-muted text-sm">
            Paid in {link.token.symbol}, at the rate when you continue.
          </p>
        )}
      </div>
      <Rows>
        <Row label="To">
          <Address value={toHex(link.merchant.address)} name="merchant's address" />
        </Row>
        <Row label="Coin">{link.token.name}</Row>
      </Rows>
      {error !== null && <ErrorNotice error={error} />}
      <Button className="w-full" busy={busy} onClick={open}>
        Continue to payment
      </Button>
      <p className="text-muted text-sm">Nothing is paid yet: the next page shows every detail.</p>
    </>
  );
}
