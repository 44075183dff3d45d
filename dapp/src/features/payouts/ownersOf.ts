import { type Address, getAddress } from "viem";
import type { PayoutChange } from "../../lib/api/apiTypes.ts";

interface Payees {
  address: string;
  payee: string;
  payees: Readonly<Record<string, string>>;
}

/** Returns every address that money of the store may wait for: its payout addresses, now and before, and its own wallet. */
export function ownersOf(
  { address, payee, payees }: Payees,
  changes: readonly Pick<PayoutChange, "previous" | "payee" | "status">[],
): readonly Address[] {
  const earlier = changes
    .filter(({ status }) => status === "applied")
    .flatMap((change) => [change.payee, change.previous]);
  const all = [payee, ...Object.values(payees), address, ...earlier];
  return [...new Set(all.map((one) => getAddress(one)))];
}
