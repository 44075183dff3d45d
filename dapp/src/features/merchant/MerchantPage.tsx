import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import * as words from "#words/merchant.ts";
import { useMode } from "../../lib/config/mode.ts";
import { DialogFailed } from "../../lib/errors/DialogFailed.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import type { StatusFilter } from "../../lib/payment/statusFilter.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { sessionQuery } from "../../queries/session.ts";
import { Page } from "../../ui/Page.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { payment } from "../payment/handle.ts";
import { wallet } from "../wallet/handle.ts";
import { EmbedSnippet } from "./EmbedSnippet.tsx";
import { MerchantAccount } from "./MerchantAccount.tsx";
import type { OpenPayment } from "./PaymentDrawer.tsx";
import { PaymentList } from "./PaymentList.tsx";
import { SignIn } from "./SignIn.tsx";
import { TestBand } from "./TestBand.tsx";
import { Totals } from "./Totals.tsx";

const PaymentDrawer = lazyPart(async () => {
  const [drawer] = await Promise.all([import("./PaymentDrawer.tsx"), payment.load()]);
  return drawer.default;
});

interface MerchantPageProps {
  status: StatusFilter;
  /** Payment whose details are open. */
  openPayment: OpenPayment | null;
  onStatus: (status: StatusFilter) => void;
  onOpen: (payment: OpenPayment | null) => void;
}

/** Merchant's page: sign-in, then totals and payments. */
export function MerchantPage(props: MerchantPageProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<Page>{null}</Page>}>
      <MerchantDesk {...props} />
    </WithWallets>
  );
}

function MerchantDesk({ status, openPayment, onStatus, onOpen }: MerchantPageProps) {
  const { mode } = useMode();
  const { data: session, error, refetch } = useQuery(sessionQuery);
  // A customer's account has no store, and neither has a session whose second factor is due.
  const store = session?.merchant;
  return (
    <Page
      band={<TestBand />}
      aside={
        store && (
          // A payment of the other mode does not exist in this one.
          <MerchantAccount name={store.name} onSwitch={() => onOpen(null)} />
        )
      }
    >
      <title>{mode === "test" ? words.titleInTest : words.title}</title>
      {session === undefined && !error && (
        <div className="space-y-6">
          <Loading what={words.yourAccount} />
          <Skeleton className="h-9 w-48" />
          <Skeleton className="h-40 w-full" />
        </div>
      )}
      {session === undefined && error && (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      )}
      {session !== undefined && !store && <SignIn />}
      {store && (
        <div className="space-y-8">
          <h1 className="font-semibold text-2xl tracking-tight">{words.payments}</h1>
          <Totals merchant={toHex(store.address)} />
          <PaymentList
            merchant={toHex(store.address)}
            status={status}
            onStatus={onStatus}
            onOpen={onOpen}
          />
          <EmbedSnippet />
          {openPayment && (
            <PartBoundary
              key={openPayment.id}
              fallback={(error, retry) => (
                <DialogFailed error={error} onRetry={retry} onClose={() => onOpen(null)} />
              )}
            >
              <Suspense>
                <PaymentDrawer open={openPayment} onClose={() => onOpen(null)} />
              </Suspense>
            </PartBoundary>
          )}
        </div>
      )}
    </Page>
  );
}
