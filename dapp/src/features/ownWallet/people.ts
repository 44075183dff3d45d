import type { Address } from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { Contact } from "./contacts.ts";
import type { Send } from "./sends.ts";

/** Somebody to whom coins can be sent by a press. */
export interface Person {
  address: Address;
  /** Null: only the address is known. */
  name: string | null;
  isOwn: boolean;
  /** When was last sent to it, in Unix seconds; null: this device does not know. */
  sentAt: number | null;
}

interface Around {
  /** The person's other accounts. */
  own: readonly Contact[];
  contacts: readonly Contact[];
  /** Addresses to which was sent, the newest first. */
  sentTo: readonly Address[];
  sends: readonly Send[];
}

/** Lists each address once: own accounts, then names, then what has none. */
export function peopleOf({ own, contacts, sentTo, sends }: Around): Person[] {
  const listed: Person[] = [];
  const add = (address: Address, name: string | null, isOwn: boolean) => {
    if (listed.some((one) => sameAddress(one.address, address))) return;
    const sentAt = sends.find(({ to }) => sameAddress(to, address))?.sentAt ?? null;
    listed.push({ address, name, isOwn, sentAt });
  };
  for (const { address, name } of own) add(address, name, true);
  for (const { address, name } of contacts) add(address, name, false);
  for (const address of sentTo) add(address, null, false);
  return listed;
}

/** Finds people by a part of a name; all of them by nothing. An address is compared elsewhere, as a whole. */
export function findPeople(people: readonly Person[], text: string): Person[] {
  const part = text.trim().toLowerCase();
  if (part === "") return [...people];
  return people.filter(({ name }) => name?.toLowerCase().includes(part));
}
