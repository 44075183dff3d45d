import { type Address, isAddress } from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { keptList } from "../../lib/storage/keptList.ts";

/** An address that the person gave a name. */
export interface Contact {
  address: Address;
  name: string;
}

/** Most names that are kept, the newest first. */
const most = 200;

/** Longest name, in characters; an account's is no longer either. */
const LONGEST = 60;

/** The names that this device keeps, the newest first. */
export const contacts = keptList("handsel.contacts", toContact);

/** Keeps a name for an address, in place of an earlier one. */
export function saveContact(contact: Contact): void {
  contacts.write([contact, ...others(contact.address)].slice(0, most));
}

export function removeContact(address: Address): void {
  contacts.write(others(address));
}

/** The name that an address has on this device; null if it has none. */
export function nameOfContact(address: string): string | null {
  return contacts.read().find((one) => sameAddress(one.address, address))?.name ?? null;
}

/** Why a text cannot be a name. `taken`: somebody else has it, and two could be mistaken for each other. */
type NameProblem = "malformed" | "taken";

/**
 * Reads a name for an address.
 * @param taken names of others
 */
export function readName(
  text: string,
  taken: readonly string[],
): { name: string } | { problem: NameProblem } {
  const name = text.trim().replace(/\s+/g, " ").normalize();
  // Characters that nobody sees could make two names look the same.
  if (name === "" || name.length > LONGEST || /\p{C}/u.test(name)) return { problem: "malformed" };
  const isSame = (other: string) => other.toLowerCase() === name.toLowerCase();
  return taken.some(isSame) ? { problem: "taken" } : { name };
}

/** Reads a contact that was kept; null if it is none. */
function toContact(kept: unknown): Contact | null {
  const { address, name } = Object(kept) as Record<keyof Contact, unknown>;
  if (!isAddress(String(address), { strict: false }) || typeof name !== "string") return null;
  const read = readName(name, []);
  return "name" in read && read.name === name ? (kept as Contact) : null;
}

function others(address: Address): Contact[] {
  return contacts.read().filter((one) => !sameAddress(one.address, address));
}

/** Names that are not an address's own: those of the person's accounts, and of other contacts. */
export function namesBeside(address: Address, own: readonly string[]): string[] {
  return [...own, ...others(address).map(({ name }) => name)];
}
