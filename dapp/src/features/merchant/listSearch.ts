import { type Address, getAddress, isAddress } from "viem";
import {
  type Change,
  changed,
  type Narrowing,
  secondsOf,
  toNarrowing,
} from "../../lib/filter/narrowing.ts";
import type { MerchantFilter } from "../../queries/paymentRecord.ts";

/** What the merchant's list shows, as its page's address has it: `network` is the chain of the list, `chain` that of the open payment. */
export interface ListSearch extends Omit<Narrowing, "chain"> {
  network?: number;
  customer?: Address;
  /** Id of the payment whose details are open. */
  payment?: string;
  chain?: number;
}

/** Reads the search part of the page's address; what is none of it is left out. */
export function toListSearch(search: Record<string, unknown>): ListSearch {
  const { payment, chain, network, customer } = search;
  const { chain: narrowed, ...rest } = toNarrowing({ ...search, chain: network });
  return {
    ...rest,
    ...(narrowed !== undefined && { network: narrowed }),
    ...(typeof customer === "string" &&
      isAddress(customer, { strict: false }) && { customer: getAddress(customer.toLowerCase()) }),
    ...(typeof payment === "string" && { payment }),
    ...(typeof chain === "number" && { chain }),
  };
}

/** A filter of the list. The days count as one. */
export type FilterName = "q" | "status" | "customer" | "coin" | "network" | "days";

const parts: Record<FilterName, readonly (keyof ListSearch)[]> = {
  q: ["q"],
  status: ["status"],
  customer: ["customer"],
  coin: ["coin"],
  network: ["network"],
  days: ["from", "until"],
};

const names = Object.keys(parts) as FilterName[];

/** Filters that narrow the list. */
export function filtersOf(search: ListSearch): FilterName[] {
  return names.filter((name) => parts[name].some((part) => search[part] !== undefined));
}

/** Takes filters away. */
export function withoutFilters(search: ListSearch, some: readonly FilterName[]): ListSearch {
  const gone = some.flatMap((name) => parts[name]).map((part) => [part, undefined]);
  return changed<ListSearch>(search, Object.fromEntries(gone) as Change<ListSearch>);
}

/** Takes all away that hides payments. */
export const cleared = (search: ListSearch) => withoutFilters(search, names);

/** Returns what the list's source is asked for. */
export function toFilter(search: ListSearch): MerchantFilter {
  const { status, network, coin, customer, q } = search;
  return {
    ...{ outcome: status ?? null, chain: network ?? null, ...secondsOf(search) },
    ...{ coin: coin ?? null, customer: customer ?? null, q: q?.trim() ?? null },
  };
}
