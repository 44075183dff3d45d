import type { PaymentTerms } from "@handsel/protocol";
import * as words from "#words/promise.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { protectionParts } from "../../lib/words/protection.ts";
import { ShieldIcon } from "../../ui/icons.tsx";
import { Mixed } from "../../ui/Mixed.tsx";

interface ShortProtectionProps {
  terms: PaymentTerms;
  /** Name of the merchant. */
  merchant: string;
}

/** How the terms protect their payer, in one or two sentences; the word "escrow" leads to what it is. */
export function ShortProtection({ terms, merchant }: ShortProtectionProps) {
  return (
    <p className="my-4 flex gap-3 text-sm">
      <ShieldIcon className="size-5 text-held" />
      <span className="min-w-0 wrap-anywhere">
        <Mixed
          parts={protectionParts(
            terms,
            isolate(merchant),
            <a href="/how-escrow-works" className="underline underline-offset-4">
              {words.escrow}
            </a>,
          )}
        />
      </span>
    </p>
  );
}
