import type { ReactNode } from "react";
import type { Hash } from "viem";
import * as words from "#words/paid.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { buttonClass } from "../../ui/Button.tsx";

interface PaymentLinkProps {
  chainId: number;
  paymentId: Hash;
  look: "primary" | "secondary";
  children: ReactNode;
}

/** Path of a payment's page, which is on the payer's own surface. */
export function paymentPath(chainId: number, paymentId: Hash): string {
  return `/payment/${chainId}/${paymentId}`;
}

/** Link to a payment's page, with its id to copy. */
export function PaymentLink({ chainId, paymentId, look, children }: PaymentLinkProps) {
  return (
    <>
      <a href={paymentPath(chainId, paymentId)} className={buttonClass(look)}>
        {children}
      </a>
      <p className="flex items-center justify-between gap-2 pt-1 text-muted text-sm">
        {words.paymentIdLabel}
        <AddressChip value={paymentId} name={words.paymentId} />
      </p>
    </>
  );
}
