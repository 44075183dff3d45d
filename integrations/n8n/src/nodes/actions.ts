import type { HandselApi, NewCheckout } from "@handsel/sdk";
import { toMinor } from "../../../core/money.ts";
import { requireSameUnit } from "../../../core/shopCheckout.ts";
import { saleKey } from "./saleKey.ts";

/** Reads a field of the node. */
export type Field = (name: string) => string;

/** What the node does, by resource and operation. */
export const actions: Record<
  string,
  Record<string, (handsel: HandselApi, field: Field, limit: number) => Promise<unknown>>
> = {
  checkout: {
    create: async (handsel, field) => {
      const currency = field("currency").toUpperCase();
      const amount = String(toMinor(field("price"), currency));
      const fields: NewCheckout = {
        price: { currency, amount } as Price,
        description: field("description"),
        ...optional("client_reference_id", field("reference")),
        ...optional("success_url", field("returnUrl")),
        ...optional("cancel_url", field("returnUrl")),
      };
      // A workflow that runs again for the same order gets the same checkout.
      const reference = field("reference");
      const once = reference && { idempotencyKey: await saleKey(reference, currency, amount) };
      const checkout = await handsel.createCheckout(fields, once || {});
      requireSameUnit(checkout, currency);
      return checkout;
    },
    get: (handsel, field) => handsel.getCheckout(field("id")),
    getMany: (handsel, field, limit) =>
      take(handsel.listCheckouts(optional("client_reference_id", field("reference"))), limit),
    expire: (handsel, field) => handsel.expireCheckout(field("id")),
  },
  payment: {
    get: (handsel, field) => handsel.getPayment(field("id")),
    getMany: (handsel, field, limit) =>
      take(handsel.listPayments(optional("client_reference_id", field("reference"))), limit),
    capture: (handsel, field) => handsel.capturePayment(field("id"), part(field)),
    void: (handsel, field) => handsel.voidPayment(field("id"), part(field)),
    refund: (handsel, field) => handsel.refundPayment(field("id"), part(field)),
  },
};

type Price = NonNullable<NewCheckout["price"]>;

/** Base units to move; all of it if the field is empty. */
function part(field: Field): { amount?: string } {
  return optional("amount", field("amount"));
}

function optional<Name extends string>(name: Name, value: string): { [name in Name]?: string } {
  return value === "" ? {} : ({ [name]: value } as { [name in Name]: string });
}

async function take<T>(list: AsyncIterable<T>, limit: number): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) {
    items.push(item);
    if (items.length >= limit) break;
  }
  return items;
}
