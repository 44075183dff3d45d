import type { PaymentTerms } from "@handsel/protocol";
import type { Unit } from "../../lib/money/amounts.ts";
import { inTurn } from "../../lib/text/together.ts";
import { promise } from "../../lib/words/promise.ts";
import { ShieldIcon } from "../../ui/icons.tsx";

interface ProtectionProps {
  terms: PaymentTerms;
  token: Unit;
  /** Name of the merchant. */
  merchant: string;
  /** Name that the merchant gives the arbiter; null: none. */
  arbiter?: string | null;
}

/** What the terms promise the payer. */
export function Protection({ terms, token, merchant, arbiter = null }: ProtectionProps) {
  return (
    <div className="flex gap-3 rounded-md bg-accent-soft p-4 text-sm">
      <ShieldIcon className="size-5 text-accent" />
      <p className="min-w-0 wrap-anywhere">{inTurn(...promise(terms, token, merchant, arbiter))}</p>
    </div>
  );
}
