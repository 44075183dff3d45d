import { Suspense } from "react";
import * as words from "#words/merchantDisputes.ts";
import { DialogFailed } from "../../lib/errors/DialogFailed.tsx";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { payment as paymentFeature } from "../payment/handle.ts";
import { Disputes } from "./Disputes.tsx";
import { type DisputesSearch, toDisputesSearch } from "./disputesSearch.ts";

const DisputeSheet = lazyPart(async () => {
  const [sheet] = await Promise.all([import("./DisputeSheet.tsx"), paymentFeature.load()]);
  return sheet.default;
});

interface MerchantDisputesPageProps {
  /** Search part of the page's address. */
  search: Record<string, unknown>;
  onSearch: (search: Record<string, unknown>) => void;
}

/** Disputes of a store: those that wait for it, those with the arbiter, and those that ended. */
export function MerchantDisputesPage({ search: asked, onSearch }: MerchantDisputesPageProps) {
  const { MerchantFrame } = merchantFrame.use();
  const search = toDisputesSearch(asked);
  const { part, payment, chain } = search;
  const go = (next: DisputesSearch) => onSearch({ ...next });
  const close = () => go({ ...(part && { part }) });
  return (
    // A dispute of another mode or store does not exist in this one.
    <MerchantFrame title={words.disputes} onSwitch={() => go({})}>
      <Disputes part={part ?? "waiting"} onSearch={go} />
      {payment !== undefined && chain !== undefined && (
        <PartBoundary
          key={payment}
          fallback={(error, retry) => (
            <DialogFailed error={error} onRetry={retry} onClose={close} />
          )}
        >
          <Suspense>
            <DisputeSheet id={payment} chainId={chain} onClose={close} />
          </Suspense>
        </PartBoundary>
      )}
    </MerchantFrame>
  );
}
