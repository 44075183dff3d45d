import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Config } from "../platform/configuration/config.ts";
import { seal, unseal } from "../platform/crypto/seal.ts";
import type { Database } from "../platform/database/database.ts";
import { emailText, text } from "../platform/http/validate.ts";
import { idTime } from "../platform/ids.ts";

/** Days for which customers of checkouts are kept at least. */
export const CUSTOMER_DAYS = 400;

const EMPTY = "customer must have a name, a reference or an email.";

/** Customer of a checkout, in a request. */
export const newCustomerSchema = z
  .strictObject({
    name: text("name", 200),
    reference: text("reference", 200).meta({
      description: "The shop's own number of the customer.",
    }),
    email: emailText("email"),
  })
  .partial()
  .refine((customer) => Object.values(customer).some((value) => value !== undefined), EMPTY)
  .meta({ id: "NewCustomer" });

/** Customer of a checkout, in answers. */
export const customerSchema = z
  .object({
    name: z.string().nullable(),
    reference: z.string().nullable(),
    email: z.string().nullable(),
  })
  .meta({ id: "Customer" });

export type Customer = z.output<typeof customerSchema>;

/** Converts a request's customer to the API's form. */
export function toCustomer({
  name = null,
  reference = null,
  email = null,
}: Partial<Record<keyof Customer, string | null | undefined>>): Customer {
  return { name, reference, email };
}

/** Encrypts a customer for the row of a checkout. */
export function sealCustomer(
  { encryptionKey }: Pick<Config, "encryptionKey">,
  checkoutId: string,
  customer: Customer,
): Buffer {
  return seal(encryptionKey, contextOf(checkoutId), JSON.stringify(customer));
}

/** Reads the customer of a checkout; null if the merchant named none, or it is kept no more. */
export async function readCustomer(
  db: Kysely<Database>,
  { encryptionKey }: Pick<Config, "encryptionKey">,
  checkoutId: string,
): Promise<Customer | null> {
  const row = await db
    .selectFrom("checkout_customers")
    .select("sealed_customer")
    .where("checkout_id", "=", checkoutId)
    // One partition alone.
    .where("created_at", "=", sql<Date>`${idTime(checkoutId)}`)
    .executeTakeFirst();
  return row ? openCustomer({ encryptionKey }, checkoutId, row.sealed_customer) : null;
}

/** Decrypts the customer of a checkout. */
export function openCustomer(
  { encryptionKey }: Pick<Config, "encryptionKey">,
  checkoutId: string,
  sealed: Buffer,
): Customer {
  return customerSchema.parse(JSON.parse(unseal(encryptionKey, contextOf(checkoutId), sealed)));
}

function contextOf(checkoutId: string): string {
  return `checkout_customers:sealed_customer:${checkoutId}`;
}
