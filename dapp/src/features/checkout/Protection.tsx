import type { PaymentTerms } from "@handsel/protocol";
import * as words from "#words/checkout.ts";
import type { Unit } from "../../lib/money/amounts.ts";
import { promise } from "../../lib/words/promise.ts";
import { ShieldIcon } from "../../ui/icons.tsx";

interface ProtectionProps {
  /** Null if the offer's terms cannot be read. */
  terms: PaymentTerms | null;
  token: Unit;
  /** Name of the merchant. */
  merchant: string;
}

/** What the terms promise the payer. */
export function Protection({ terms, token, merchant }: ProtectionProps) {
  return (
    <div className="flex gap-3 rounded-md bg-accent-soft p-4 text-sm">
      <ShieldIcon className="size-5 text-accent" />
      <p className="min-w-0 wrap-anywhere">
        {terms ? promise(terms, token, merchant).join(" ") : words.termsUnreadable}
      </p>
    </div>
  );
}
