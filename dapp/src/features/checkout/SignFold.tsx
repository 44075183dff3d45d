import { Suspense, useState } from "react";
import * as words from "#words/pay.ts";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../lib/errors/PartFailed.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import { Fold } from "../../ui/Fold.tsx";
import type { SignDetailsProps } from "./SignDetails.tsx";

const SignDetails = lazyPart(async () => (await import("./SignDetails.tsx")).default);

/** What exactly is signed: names, then addresses, then the raw data. Its code is downloaded when it is opened. */
export function SignFold(props: SignDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <Fold title={words.whatIsSigned} onToggle={setOpen}>
      {open && (
        <PartBoundary fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}>
          <Suspense>
            <SignDetails {...props} />
          </Suspense>
        </PartBoundary>
      )}
    </Fold>
  );
}
