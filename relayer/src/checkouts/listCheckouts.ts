import type { Kysely } from "kysely";
import type { Hash } from "viem";
import { z } from "zod";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import type { Database } from "../platform/database/database.ts";
import { unionOf } from "../platform/database/unionOf.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import { addressQuery, oneOf } from "../platform/http/filters.ts";
import { type Page, pageQuery, readCursor, toPage } from "../platform/http/pagination.ts";
import { bytes32Text, idText, text } from "../platform/http/validate.ts";
import { idBound } from "../platform/ids.ts";
import type { Owner } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { type Checkout, checkoutIdText, toCheckout } from "./checkout.ts";
import { type CheckoutStatus, checkoutStatuses } from "./checkoutStatus.ts";
import { readOffers } from "./readOffers.ts";
import { readUnexpected } from "./readUnexpected.ts";

const moment = (name: string) =>
  z.iso
    .datetime({ offset: true, error: `${name} must be a time such as 2026-11-25T12:00:00Z.` })
    .optional();

/** Filters of which one may be given, each with the column that it asks for. */
const columnOf = {
  client_reference_id: "client_reference_id",
  payment_link: "payment_link_id",
  payer: "payer",
  token: "token",
  transaction_hash: "transaction_hash",
} as const;

const keys = Object.keys(columnOf) as (keyof typeof columnOf)[];

/** Query of the list. */
export const checkoutQuerySchema = oneOf(
  {
    status: z
      .enum(checkoutStatuses, { error: `status must be one of ${checkoutStatuses.join(", ")}.` })
      .optional(),
    client_reference_id: text("client_reference_id", 200).optional(),
    payment_link: idText("pl", "payment_link must be the id of a payment link.").optional(),
    payer: addressQuery("payer").optional(),
    token: text("token", 32).optional().meta({ description: "Symbol of the first coin." }),
    transaction_hash: bytes32Text
      .transform((hash) => hash.toLowerCase() as Hash)
      .optional()
      .meta({
        override: { type: "string", pattern: "^0x[0-9a-fA-F]{64}$" },
        description: "Transaction that paid the checkout.",
      }),
    created_after: moment("created_after").meta({ description: "Created at this time or later." }),
    created_before: moment("created_before").meta({ description: "Created before this time." }),
    ...pageQuery,
  },
  keys,
);

type Query = z.output<typeof checkoutQuerySchema>;

/**
 * Lists a merchant's checkouts, newest first. Reads about as many rows as it returns.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listCheckouts(
  deps: Deps,
  owner: Owner & Pick<Caller, "merchant">,
  query: Query,
): Promise<Page<Checkout>> {
  const { db } = deps;
  const { merchant } = owner;
  const { limit } = query;
  const before = readCursor(query.cursor, [checkoutIdText] as const)?.[0];
  const key = keys.find((name) => query[name] !== undefined);
  // The indexes of the keys go on with the status.
  const anyStatus = key ? checkoutStatuses : [undefined];
  const statuses = query.status ? [query.status] : anyStatus;
  const found = unionOf(
    statuses.map((status) =>
      db.selectFrom(selectIds(db, owner, query, key, status, before).as("part")).selectAll(),
    ),
  )
    .orderBy("id", "desc")
    .limit(limit + 1);
  const rows = await db
    .selectFrom(found.as("found"))
    .innerJoin("checkouts", "checkouts.id", "found.id")
    .selectAll("checkouts")
    .orderBy("found.id", "desc")
    .execute();
  const page = toPage(rows, limit, ({ id }) => [id]);
  const ids = page.data.map(({ id }) => id);
  const payments = await findCheckoutPayments(db, ids);
  const unexpected = await readUnexpected(db, ids);
  const others = await readOffers(db, ids);
  const data = page.data.map((row) =>
    toCheckout(deps, {
      ...{ row, merchant, payment: payments.get(row.id) ?? null },
      unexpected: unexpected.get(row.id) ?? [],
      others: others.get(row.id) ?? [],
    }),
  );
  return { ...page, data };
}

/** Ids ascend in the order of creation, and begin with its time. */
function selectIds(
  db: Kysely<Database>,
  { merchantId, livemode }: Owner,
  query: Query,
  key: keyof typeof columnOf | undefined,
  status: CheckoutStatus | undefined,
  before: string | undefined,
) {
  const { created_after, created_before } = query;
  let rows = db
    .selectFrom("checkouts")
    .select("id")
    .where("merchant_id", "=", merchantId)
    .where("livemode", "=", livemode)
    .orderBy("id", "desc")
    .limit(query.limit + 1);
  if (key) rows = rows.where(columnOf[key], "=", query[key] as never);
  if (status) rows = rows.where("status", "=", status);
  if (created_after) rows = rows.where("id", ">=", idBound("cs", new Date(created_after)));
  if (created_before) rows = rows.where("id", "<", idBound("cs", new Date(created_before)));
  return before === undefined ? rows : rows.where("id", "<", before);
}
