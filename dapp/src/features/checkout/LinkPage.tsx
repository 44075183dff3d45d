import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import * as words from "#words/link.ts";
import { ApiProblem } from "../../lib/api/api.ts";
import type { PaymentLink } from "../../lib/api/apiTypes.ts";
import { type AppConfig, findChain } from "../../lib/config/appConfig.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../lib/errors/PartFailed.tsx";
import { feature } from "../../lib/feature/feature.ts";
import { linkText } from "../../lib/payment/agreed.ts";
import { safeUrl } from "../../lib/validation/safeUrl.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { configQuery } from "../../queries/config.ts";
import { paymentLinkQuery } from "../../queries/paymentLink.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ClockIcon, InboxIcon } from "../../ui/icons.tsx";
import { PayFrame } from "../../ui/PayFrame.tsx";
import { wallet } from "../wallet/handle.ts";
import { CheckoutFrame } from "./CheckoutFrame.tsx";
import { CheckoutSkeleton, PayCardSkeleton } from "./CheckoutSkeleton.tsx";
import { LinkSummary } from "./LinkSummary.tsx";

const linkPanel = feature(() => import("./LinkPanel.tsx"), wallet);

interface LinkPageProps {
  linkId: string;
  onOpened: (checkoutId: string) => void;
}

/** Payment link page: a checkout that is made for this payer once a wallet is connected. */
export function LinkPage({ linkId, onOpened }: LinkPageProps) {
  const { data: link, error, refetch } = useQuery(paymentLinkQuery(linkId));
  const { data: config } = useQuery(configQuery);
  if (link) return <KnownLink link={link} config={config} onOpened={onOpened} />;
  if (!error) return <CheckoutSkeleton />;
  const isMissing = error instanceof ApiProblem && error.status === 404;
  return (
    <PayFrame>
      <title>{isMissing ? words.noLink : words.cannotBeShown}</title>
      {isMissing ? (
        <EmptyState page icon={<InboxIcon />} title={words.noLink}>
          {words.noLinkAdvice}
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

interface KnownLinkProps {
  link: PaymentLink;
  config: AppConfig | undefined;
  onOpened: (checkoutId: string) => void;
}

function KnownLink({ link, config, onOpened }: KnownLinkProps) {
  const { merchant } = link;
  return (
    <CheckoutFrame
      shop={{ name: merchant.name, brand: link.brand, back: safeUrl(link.cancel_url) }}
      summary={<LinkSummary link={link} chain={config && findChain(config, link.chain_id)} />}
    >
      <title>{words.payTo(linkText(link), merchant.name)}</title>
      {link.status === "closed" ? (
        <EmptyState icon={<ClockIcon />} title={words.closed}>
          {words.closedAdvice(isolate(merchant.name))}
        </EmptyState>
      ) : (
        <PartBoundary fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}>
          <Suspense fallback={<PayCardSkeleton />}>
            <Panel link={link} onOpened={onOpened} />
          </Suspense>
        </PartBoundary>
      )}
    </CheckoutFrame>
  );
}

function Panel(props: Omit<KnownLinkProps, "config">) {
  const { default: Loaded } = linkPanel.use();
  return <Loaded {...props} />;
}
