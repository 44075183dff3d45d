import { Suspense, useState } from "react";
import * as words from "#words/pay.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../lib/errors/PartFailed.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import { Fold } from "../../ui/Fold.tsx";
import type { AcceptedOffer } from "./acceptOffer.ts";
import type { PayMethod } from "./preparePayment.ts";

const SignDetails = lazyPart(async () => (await import("./SignDetails.tsx")).default);

export interface SignFoldProps {
  checkout: Checkout;
  chain: AppChain;
  offer: AcceptedOffer;
  method: PayMethod;
  /** Name of the connected wallet. */
  wallet: string;
}

/** What exactly is signed: names, then addresses, then the raw data. Its code is downloaded when it is opened. */
export function SignFold(props: SignFoldProps) {
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
