import type { PaymentTerms } from "@handsel/protocol";
import { Suspense, useState } from "react";
import * as words from "#words/exactTerms.ts";
import { ChevronIcon } from "../../ui/icons.tsx";
import { PartBoundary } from "../errors/PartBoundary.tsx";
import { PartFailed } from "../errors/PartFailed.tsx";
import { lazyPart } from "../feature/lazyPart.tsx";
import type { Unit } from "../money/amounts.ts";

const ExactTerms = lazyPart(async () => (await import("./ExactTerms.tsx")).default);

/** Folded list of the exact terms. Its code is downloaded when it is opened. */
export function TermsFold({ terms, token }: { terms: PaymentTerms; token: Unit }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="flex min-h-6 items-center gap-1 font-medium text-muted text-sm">
        <ChevronIcon className="size-4 transition-transform duration-150 [[open]>summary>&]:rotate-90" />
        {words.exactTerms}
      </summary>
      {open && (
        <PartBoundary fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}>
          <Suspense>
            <ExactTerms terms={terms} token={token} />
          </Suspense>
        </PartBoundary>
      )}
    </details>
  );
}
