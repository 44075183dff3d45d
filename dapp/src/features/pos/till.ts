import { deviceStorage } from "../../lib/storage/deviceStorage.ts";
import { tabStorage } from "../../lib/storage/tabStorage.ts";

/** A sale that a customer is to pay. */
export interface OpenSale {
  /** Of its checkout. */
  id: string;
  /** Tip within the amount, as it is shown; null without one. */
  tip: string | null;
}

const unitKey = "handsel.pos.unit";
const saleKey = (store: string, mode: string) => `handsel.pos.sale.${store}.${mode}`;

/** Returns the key of the unit in which this device charges; null before it was chosen. */
export const readUnit = () => deviceStorage.getItem(unitKey);

/** Has this device charge in a unit. */
export const keepUnit = (unit: string) => deviceStorage.setItem(unitKey, unit);

/** Returns the sale that waits in this tab; null without one, and for what cannot be read. */
export function readSale(store: string, mode: string): OpenSale | null {
  try {
    const { id, tip } = Object(JSON.parse(tabStorage.getItem(saleKey(store, mode)) ?? "null"));
    if (typeof id !== "string") return null;
    return { id, tip: typeof tip === "string" ? tip : null };
  } catch {
    return null;
  }
}

/** Has this tab remember the sale that waits, so that a reload loses none; null: none waits. */
export function keepSale(store: string, mode: string, sale: OpenSale | null): void {
  const key = saleKey(store, mode);
  if (sale === null) tabStorage.removeItem(key);
  else tabStorage.setItem(key, JSON.stringify(sale));
}
