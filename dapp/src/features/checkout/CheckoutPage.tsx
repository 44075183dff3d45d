import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import * as words from "#words/checkout.ts";
import { ApiProblem } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type AppConfig, findChain } from "../../lib/config/appConfig.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../lib/errors/PartFailed.tsx";
import { feature } from "../../lib/feature/feature.ts";
import { reloadOnce } from "../../lib/feature/reloadOnce.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { agreedText } from "../../lib/payment/agreed.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { checkoutQuery } from "../../queries/checkout.ts";
import { configQuery } from "../../queries/config.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { PayFrame } from "../../ui/PayFrame.tsx";
import { wallet } from "../wallet/handle.ts";
import { CheckoutFrame } from "./CheckoutFrame.tsx";
import { CheckoutSkeleton, PayCardSkeleton } from "./CheckoutSkeleton.tsx";
import { chooseOption } from "./chooseOption.ts";
import { OrderSummary } from "./OrderSummary.tsx";

// Starts the download at once; the order is shown without waiting for it.
const payCard = feature(() => import("./PayCard.tsx"), wallet);
payCard.load().catch((error: unknown) => reloadOnce(String(error)));

/** Checkout page: order summary beside the payment. */
export function CheckoutPage({ checkoutId }: { checkoutId: string }) {
  const { data: checkout, error, refetch } = useQuery(checkoutQuery(checkoutId));
  const { data: config } = useQuery(configQuery);
  if (checkout) return <KnownCheckout checkout={checkout} config={config} stale={error !== null} />;
  if (!error) return <CheckoutSkeleton />;
  const isMissing = error instanceof ApiProblem && error.status === 404;
  return (
    <PayFrame>
      <title>{isMissing ? words.noCheckout : words.cannotBeShown}</title>
      {isMissing ? (
        <EmptyState page icon={<InboxIcon />} title={words.noCheckout}>
          {words.noCheckoutAdvice}
        </EmptyState>
      ) : (
        <>
          <h1 className="mb-4 font-semibold text-xl">{words.cannotBeShown}</h1>
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </>
      )}
    </PayFrame>
  );
}

interface PayCardProps {
  checkout: Checkout;
  stale: boolean;
  onChoose: (offerId: string) => void;
}

function PayCard(props: PayCardProps) {
  const { default: Loaded } = payCard.use();
  return <Loaded {...props} />;
}

interface KnownCheckoutProps {
  checkout: Checkout;
  config: AppConfig | undefined;
  stale: boolean;
}

function KnownCheckout({ checkout: asked, config, stale }: KnownCheckoutProps) {
  const [choice, setChoice] = useState<string | null>(null);
  const checkout = chooseOption(asked, choice);
  const chain = config && findChain(config, checkout.chain_id);
  const { merchant, amount, token } = checkout;
  // Whoever comes back to the tab is not to think that it is still to be paid.
  const titleOf = checkout.status === "paid" ? words.paidTo : words.payTo;
  const back = checkout.status === "open" ? safeUrl(checkout.cancel_url) : null;
  return (
    <CheckoutFrame
      shop={{ name: merchant.name, brand: checkout.brand, back }}
      summary={<OrderSummary checkout={checkout} chain={chain} />}
    >
      <title>
        {titleOf(agreedText(checkout, formatMoney(BigInt(amount), token)), merchant.name)}
      </title>
      <PartBoundary fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}>
        <Suspense fallback={<PayCardSkeleton />}>
          <PayCard checkout={checkout} stale={stale} onChoose={setChoice} />
        </Suspense>
      </PartBoundary>
    </CheckoutFrame>
  );
}
