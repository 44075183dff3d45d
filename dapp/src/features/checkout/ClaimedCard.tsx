import type { Hash } from "viem";
import * as words from "#words/paid.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface ClaimedCardProps {
  paymentId: Hash | null;
  /** Whether the contract, asked after that payment, has answered that it has none. */
  denied: boolean;
}

/** Shown when the relayer calls the order paid, but the contract does not confirm it. */
export function ClaimedCard({ paymentId, denied }: ClaimedCardProps) {
  return (
    <div className="space-y-6">
      <h2 className="font-semibold text-xl">{words.claimed}</h2>
      {denied ? (
        <Notice tone="warn" title={words.denied}>
          {words.deniedAdvice}
        </Notice>
      ) : (
        <Notice tone="warn" title={words.chainSilent}>
          {words.chainSilentAdvice}
        </Notice>
      )}
      {paymentId && (
        <p className="flex items-center justify-between gap-2 text-muted text-sm">
          {words.paymentIdLabel}
          <AddressChip value={paymentId} name={words.paymentId} />
        </p>
      )}
    </div>
  );
}
