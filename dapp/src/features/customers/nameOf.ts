import type { WalletCustomer } from "../../lib/api/apiTypes.ts";

/** What a wallet is called. */
export interface CustomerName {
  /** Null: nobody has named it. */
  name: string | null;
  /** Whether the merchant gave it to the wallet itself, not with a checkout. */
  isOwn: boolean;
}

/** Returns what a wallet is called: by the merchant itself, or else by the newest checkout that names a customer. */
export function nameOf({
  name,
  checkout_customer: named,
}: Pick<WalletCustomer, "name" | "checkout_customer">): CustomerName {
  return { name: name ?? named?.name ?? null, isOwn: name !== null };
}
