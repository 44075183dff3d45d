import type { Hash } from "viem";
import * as words from "#words/paid.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { Standing } from "./standing.ts";

interface ClaimedCardProps {
  paymentId: Hash | null;
  standing: Extract<Standing, "claimed" | "ahead" | "denied">;
}

const told = {
  claimed: { title: words.chainSilent, advice: words.chainSilentAdvice },
  ahead: { title: words.notShownYet, advice: words.notShownYetAdvice },
  denied: { title: words.denied, advice: words.deniedAdvice },
} as const;

/** Shown when the relayer calls the order paid, but the contract does not confirm it. */
export function ClaimedCard({ paymentId, standing }: ClaimedCardProps) {
  const { title, advice } = told[standing];
  return (
    <div className="space-y-6">
      <h2 className="font-semibold text-xl">{words.claimed}</h2>
      <Notice tone="warn" title={title}>
        {advice}
      </Notice>
      {paymentId && (
        <p className="flex items-center justify-between gap-2 text-muted text-sm">
          {words.paymentIdLabel}
          <AddressChip value={paymentId} name={words.paymentId} />
        </p>
      )}
    </div>
  );
}
