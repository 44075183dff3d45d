import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import * as words from "#words/checkout.ts";
import { ApiProblem } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type AppConfig, findChain } from "../../lib/config/appConfig.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../lib/errors/PartFailed.tsx";
import { feature } from "../../lib/feature/feature.ts";
import { reloadOnce } from "../../lib/feature/reloadOnce.ts";
import { checkoutQuery } from "../../queries/checkout.ts";
import { configQuery } from "../../queries/config.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { wallet } from "../wallet/handle.ts";
import { CheckoutFrame } from "./CheckoutFrame.tsx";
import { CheckoutSkeleton, PayCardSkeleton } from "./CheckoutSkeleton.tsx";
import { OrderSummary } from "./OrderSummary.tsx";

// Starts the download at once; the order is shown without waiting for it.
const payCard = feature(() => import("./PayCard.tsx"), wallet);
payCard.load().catch((error: unknown) => reloadOnce(String(error)));

/** Checkout page: order summary beside the steps to pay. */
export function CheckoutPage({ checkoutId }: { checkoutId: string }) {
  const { data: checkout, error, refetch } = useQuery(checkoutQuery(checkoutId));
  const { data: config } = useQuery(configQuery);
  if (checkout) return <KnownCheckout checkout={checkout} config={config} stale={error !== null} />;
  if (!error) return <CheckoutSkeleton />;
  return (
    <main className="mx-auto max-w-md p-6 pt-16">
      {error instanceof ApiProblem && error.status === 404 ? (
        <EmptyState page icon={<InboxIcon />} title={words.noCheckout}>
          {words.noCheckoutAdvice}
        </EmptyState>
      ) : (
        <>
          <h1 className="mb-4 font-semibold text-xl">{words.cannotBeShown}</h1>
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </>
      )}
    </main>
  );
}

function PayCard(props: { checkout: Checkout; stale: boolean }) {
  const { default: Loaded } = payCard.use();
  return <Loaded {...props} />;
}

interface KnownCheckoutProps {
  checkout: Checkout;
  config: AppConfig | undefined;
  stale: boolean;
}

function KnownCheckout({ checkout, config, stale }: KnownCheckoutProps) {
  const chain = config && findChain(config, checkout.chain_id);
  return (
    <CheckoutFrame summary={<OrderSummary checkout={checkout} chain={chain} />}>
      <title>{words.pay(checkout.merchant.name)}</title>
      <PartBoundary fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}>
        <Suspense fallback={<PayCardSkeleton />}>
          <PayCard checkout={checkout} stale={stale} />
        </Suspense>
      </PartBoundary>
    </CheckoutFrame>
  );
}
