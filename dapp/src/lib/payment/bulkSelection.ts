import { type Hash, isHash } from "viem";
import type { Mode } from "../config/mode.ts";
import { tabStorage } from "../storage/tabStorage.ts";

/** What is done with several payments at once. Named after the files in transactions/. */
export type BulkVerb = "capture" | "void";

/** A payment that was chosen in the list. */
export interface ChosenPayment {
  id: Hash;
  chainId: number;
}

/** Payments that were chosen in a store's list. */
export interface BulkSelection {
  /** Id. */
  store: string;
  mode: Mode;
  payments: readonly ChosenPayment[];
}

const key = "handsel.bulk";

/** Keeps what was chosen for this tab, also over a reload: an address has no room for many ids. */
export function keepSelection(selection: BulkSelection): void {
  tabStorage.setItem(key, JSON.stringify(selection));
}

/** Returns the payments that were chosen in this store and mode; none if it was another. */
export function chosenIn(store: string, mode: Mode): readonly ChosenPayment[] {
  const some = parse(tabStorage.getItem(key));
  if (some.store !== store || some.mode !== mode || !Array.isArray(some.payments)) return [];
  return some.payments.filter(isChosen);
}

function parse(text: string | null): Partial<Record<keyof BulkSelection, unknown>> {
  try {
    return Object(JSON.parse(text ?? "null"));
  } catch {
    return {};
  }
}

function isChosen(one: unknown): one is ChosenPayment {
  const { id, chainId } = Object(one) as Record<keyof ChosenPayment, unknown>;
  return typeof id === "string" && isHash(id) && Number.isSafeInteger(chainId);
}
