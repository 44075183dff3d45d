import { useState } from "react";
import * as words from "#words/pages.ts";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../lib/errors/PartFailed.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { PayFrame } from "../../ui/PayFrame.tsx";
import { CheckoutPage } from "./CheckoutPage.tsx";
import { LinkPage } from "./LinkPage.tsx";

/** Pages on which a shop's customer pays: `/pay/:id` and `/link/:id`. */
export function PaySurface({ path }: { path: string }) {
  const [place, setPlace] = useState(path);
  const [, kind, id = ""] = /^\/(pay|link)\/(\w+)$/.exec(place) ?? [];
  const open = (checkoutId: string) => {
    const opened = `/pay/${checkoutId}`;
    // A shop's page that shows this one stays named after a reload.
    history.replaceState(null, "", opened + location.search);
    setPlace(opened);
  };
  return (
    <PartBoundary
      fallback={(error, retry) => (
        <PayFrame>
          <title>{words.failed}</title>
          <h1 className="mb-4 font-semibold text-xl">{words.failed}</h1>
          <PartFailed error={error} onRetry={retry} />
        </PayFrame>
      )}
    >
      {kind === "pay" && <CheckoutPage key={id} checkoutId={id} />}
      {kind === "link" && <LinkPage linkId={id} onOpened={open} />}
      {kind === undefined && (
        <PayFrame>
          <title>{words.noPage}</title>
          <EmptyState page icon={<InboxIcon />} title={words.noPage}>
            {words.noPayPageAdvice}
          </EmptyState>
        </PayFrame>
      )}
    </PartBoundary>
  );
}
