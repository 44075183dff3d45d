import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import type { ComponentType, ReactNode } from "react";
import * as words from "#words/pages.ts";
import { PartFailed } from "../lib/errors/PartFailed.tsx";
import { buttonClass } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { InboxIcon } from "../ui/icons.tsx";
import { Page } from "../ui/Page.tsx";
import { Loading, Skeleton } from "../ui/Skeleton.tsx";

/** Shows a failed, a loading and a missing page in the frame of their surface. */
function statesIn(
  Frame: ComponentType<{ children: ReactNode }>,
  advice: string,
  wayBack?: ReactNode,
) {
  return {
    errorComponent: function PageFailed({ error }: ErrorComponentProps) {
      const router = useRouter();
      return (
        <Frame>
          <title>{words.failed}</title>
          <h1 className="mb-4 font-semibold text-xl">{words.failed}</h1>
          <PartFailed error={error} onRetry={() => void router.invalidate()} />
        </Frame>
      );
    },
    pendingComponent: function PageLoading() {
      return (
        <Frame>
          <Loading what={words.page} />
          <div className="space-y-6">
            <Skeleton className="h-8 w-48" />
            <Skeleton className="h-40 w-full" />
          </div>
        </Frame>
      );
    },
    notFoundComponent: function PageMissing() {
      return (
        <Frame>
          <title>{words.noPage}</title>
          <EmptyState page icon={<InboxIcon />} title={words.noPage} action={wayBack}>
            {advice}
          </EmptyState>
        </Frame>
      );
    },
  };
}

function WayBack({ to, children }: { to: "/" | "/merchant"; children: ReactNode }) {
  return (
    <Link to={to} className={buttonClass("secondary", "medium")}>
      {children}
    </Link>
  );
}

/** For everybody without a surface of their own, and payers who look after a payment. */
export const accountStates = statesIn(
  Page,
  words.noPageAdvice,
  <WayBack to="/">{words.toStart}</WayBack>,
);

export const merchantStates = statesIn(
  Page,
  words.noPageAdvice,
  <WayBack to="/merchant">{words.toMerchant}</WayBack>,
);
