import type { Hex } from "viem";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { shorten } from "./addresses.ts";

interface AddressProps {
  value: Hex;
  /** Name for screen readers, such as "merchant's address". */
  name: string;
}

/** Shortened address or hash with a button to copy it; in full on paper. */
export function Address({ value, name }: AddressProps) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap print:inline print:whitespace-normal">
      <span className="font-mono text-xs print:hidden" title={value}>
        {shorten(value)}
      </span>
      <span className="hidden wrap-anywhere font-mono text-xs print:inline">{value}</span>
      <CopyButton text={value} name={name} />
    </span>
  );
}
