import type { Hash } from "viem";
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
      <h2 className="font-semibold text-xl">Payment seen by the service</h2>
      {denied ? (
        <Notice tone="warn" title="The contract does not have this payment">
          It may take a moment, or the chain has dropped it: then no money has left the payer's
          wallet. Wait until this page knows more before you pay again.
        </Notice>
      ) : (
        <Notice tone="warn" title="The chain does not answer right now">
          The service has seen this payment. This page asks the contract again until it answers.
        </Notice>
      )}
      {paymentId && (
        <p className="flex items-center justify-between gap-2 text-muted text-sm">
          Payment id
          <AddressChip value={paymentId} name="payment id" />
        </p>
      )}
    </div>
  );
}
