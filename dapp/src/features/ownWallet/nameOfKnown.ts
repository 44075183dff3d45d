import { sameAddress } from "../../lib/chain/addresses.ts";
import { nameOfContact } from "./contacts.ts";
import type { Opened } from "./opened.ts";

/** The name that the person knows an address by: that of an own account, or a kept one; null for any other. */
export function nameOfKnown({ accounts }: Opened, address: string): string | null {
  const own = accounts.find((one) => sameAddress(one.address ?? undefined, address));
  return own?.name ?? nameOfContact(address);
}
