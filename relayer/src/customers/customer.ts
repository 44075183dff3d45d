import type { Selectable } from "kysely";
import { z } from "zod";
import { type Customer, customerSchema } from "../checkouts/customer.ts";
import type { Config } from "../platform/configuration/config.ts";
import { unseal } from "../platform/crypto/seal.ts";
import { text } from "../platform/http/validate.ts";
import type { Owner } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import type { CustomerTables } from "./tables.ts";

const amount = z.string().meta({ description: "Base units." });

const sumsSchema = z
  .object({
    chain_id: z.int(),
    token: z.string().meta({ description: "Symbol." }),
    decimals: z.int().nullable().meta({
      description: "Null for a coin that is configured here no more.",
    }),
    payment_count: z.int(),
    paid: amount,
    held: amount,
    disputed: z.string().meta({ description: "Base units of what is held and disputed." }),
    captured: z.string().meta({ description: "Base units, with the commission." }),
    fees: z.string().meta({ description: "Commission, in base units." }),
    refunded: z.string().meta({ description: "Base units paid back after capture." }),
    returned: z.string().meta({ description: "Base units that went back without capture." }),
  })
  .meta({ id: "CustomerSums" });

/** A wallet that paid the merchant. */
export const walletCustomerSchema = z
  .object({
    object: z.literal("customer"),
    livemode: z.boolean().meta({ description: "Whether real money is involved." }),
    address: z.string(),
    name: z
      .string()
      .nullable()
      .meta({ description: "Name that you gave the wallet; null without one." }),
    note: z.string().nullable().meta({ description: "Your own note; payers never see it." }),
    noted_at: z.iso.datetime().nullable().meta({ description: "When name or note last changed." }),
    checkout_id: z.string().nullable().meta({
      description: "Newest checkout that the wallet paid and that names a customer.",
    }),
    checkout_customer: customerSchema.nullable().meta({
      description: "Customer of that checkout, as long as it is kept.",
    }),
    payment_count: z.int().meta({ description: "Payments in every coin." }),
    other_payment_count: z.int().meta({
      description: "Payments in coins that are not configured here: no sum has them.",
    }),
    first_paid_at: z.iso.datetime(),
    last_paid_at: z.iso.datetime(),
    sums: z
      .array(sumsSchema)
      .meta({ description: "One for each coin that is configured here, by chain and symbol." }),
  })
  .meta({ id: "WalletCustomer" });

export type WalletCustomer = z.output<typeof walletCustomerSchema>;

const EMPTY = "Send a name or a note; null takes it away.";

/** Changes of a customer, in a request. */
export const customerChangesSchema = z
  .strictObject({
    name: text("name", 200).nullable().optional(),
    note: text("note", 2_000).nullable().optional(),
  })
  .refine(({ name, note }) => name !== undefined || note !== undefined, EMPTY)
  .meta({ id: "CustomerChanges" });

export type CustomerChanges = z.output<typeof customerChangesSchema>;

export type CustomerRow = Selectable<CustomerTables["customers"]>;
export type SumsRow = Selectable<CustomerTables["customer_sums"]>;
export type RecordRow = Selectable<CustomerTables["customer_records"]>;

/** What stands beside the row of a customer. */
interface Around {
  record: RecordRow | undefined;
  /** Customer of the row's checkout; undefined if it is kept no more. */
  named: Customer | undefined;
  sums: readonly SumsRow[];
}

/** Converts rows to the API's form. */
export function toWalletCustomer(
  { config, chains }: Pick<Deps, "config" | "chains">,
  row: CustomerRow,
  { record, named, sums }: Around,
): WalletCustomer {
  // One for each chain.
  const others = sums.filter(({ token }) => token === "");
  const open = (column: RecordColumn) => (record ? openRecord(config, record, column) : null);
  return {
    object: "customer",
    livemode: row.livemode,
    address: row.address,
    name: open("sealed_name"),
    note: open("sealed_note"),
    noted_at: record?.updated_at.toISOString() ?? null,
    checkout_id: named ? row.checkout_id : null,
    checkout_customer: named ?? null,
    payment_count: row.payment_count,
    other_payment_count: others.reduce((sum, { payment_count }) => sum + payment_count, 0),
    first_paid_at: row.first_paid_at.toISOString(),
    last_paid_at: row.last_paid_at.toISOString(),
    sums: sums.flatMap((sum) =>
      sum.token === "" || sum.payment_count === 0
        ? []
        : [
            {
              ...{ chain_id: sum.chain_id, token: sum.token },
              decimals: decimalsOf(chains, sum),
              payment_count: sum.payment_count,
              ...{ paid: `${sum.paid}`, held: `${sum.held}`, disputed: `${sum.disputed}` },
              ...{ captured: `${sum.captured}`, fees: `${sum.fees}` },
              ...{ refunded: `${sum.refunded}`, returned: `${sum.returned}` },
            },
          ],
    ),
  };
}

function decimalsOf(chains: Deps["chains"], { chain_id, token }: SumsRow): number | null {
  return chains.get(chain_id)?.tokens.find(({ symbol }) => symbol === token)?.decimals ?? null;
}

/** Sealed columns of a merchant's record of a wallet. */
export type RecordColumn = "sealed_name" | "sealed_note";

/** Returns the encryption context of what a merchant wrote about a wallet. */
export function recordContext(
  { merchantId, livemode }: Owner,
  address: string,
  column: RecordColumn,
): string {
  return `customer_records:${column}:${merchantId}:${livemode}:${address}`;
}

function openRecord(
  { encryptionKey }: Pick<Config, "encryptionKey">,
  record: RecordRow,
  column: RecordColumn,
): string | null {
  const sealed = record[column];
  const owner = { merchantId: record.merchant_id, livemode: record.livemode };
  return sealed && unseal(encryptionKey, recordContext(owner, record.address, column), sealed);
}
