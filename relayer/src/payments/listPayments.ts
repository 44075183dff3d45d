import { outcomeStatuses, outcomes, type PaymentStatus, paymentStatuses } from "@handsel/protocol";
import { type Kysely, sql } from "kysely";
import type { Hash } from "viem";
import { z } from "zod";
import type { Database } from "../platform/database/database.ts";
import { unionOf } from "../platform/database/unionOf.ts";
import { addressQuery, oneOf } from "../platform/http/filters.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import { bytes32Text, idText, text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { type Payment, type PaymentOwner, type PaymentRow, toPayment } from "./payment.ts";

const TIME = "must be a time in UTC such as 2026-11-25T00:00:00Z.";

/** Query fields for the time of funding. */
export const fundedQuery = {
  funded_from: z.iso
    .datetime({ error: `funded_from ${TIME}` })
    .optional()
    .meta({ description: "Funded at this time or later." }),
  funded_until: z.iso
    .datetime({ error: `funded_until ${TIME}` })
    .optional()
    .meta({ description: "Funded before this time." }),
};

/** Filters of which one may be given, each with the column that it asks for. */
const columnOf = {
  checkout: "checkout_id",
  payer: "payer",
  client_reference_id: "client_reference_id",
  token: "token",
  transaction_hash: "transaction_hash",
} as const;

const keys = Object.keys(columnOf) as (keyof typeof columnOf)[];

/** Makes the query of a list of payments. */
export function paymentQuery<Shape extends z.ZodRawShape>(shape: Shape) {
  const query = oneOf(
    {
      status: z
        .enum(paymentStatuses, { error: `status must be one of ${paymentStatuses.join(", ")}.` })
        .optional(),
      outcome: z
        .enum(outcomes, { error: `outcome must be one of ${outcomes.join(", ")}.` })
        .optional()
        .meta({
          description:
            "Where the money is; `held`, whether it is captured in part, or too late to capture.",
        }),
      ...fundedQuery,
      checkout: idText("cs", "checkout must be the id of a checkout.").optional(),
      payer: addressQuery("payer").optional(),
      client_reference_id: text("client_reference_id", 200).optional(),
      token: text("token", 32).optional().meta({ description: "Symbol." }),
      transaction_hash: bytes32Text
        .transform((hash) => hash.toLowerCase() as Hash)
        .optional()
        .meta({
          override: { type: "string", pattern: "^0x[0-9a-fA-F]{64}$" },
          description: "Transaction that funded the payment.",
        }),
      ...shape,
    },
    keys,
  );
  return query.superRefine((given, context) => {
    const { status, outcome } = given as { status?: unknown; outcome?: unknown };
    if (status === undefined || outcome === undefined) return;
    context.addIssue({
      code: "custom",
      path: ["outcome"],
      message: "Send only one of status, outcome.",
    });
  });
}

/** Which payments to list: by status or outcome, times, and at most one of the other fields. */
export type PaymentFilter = z.output<ReturnType<typeof paymentQuery<Record<never, never>>>>;

type Position = readonly [fundedAt: string, id: string];

/**
 * Lists a merchant's payments, those funded last first. Reads about as many rows as it returns.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listPayments(
  { db, chains }: Pick<Deps, "db" | "chains">,
  owner: PaymentOwner,
  query: PaymentFilter & { limit: number; cursor?: string | undefined },
): Promise<Page<Payment>> {
  const { limit } = query;
  const after = readCursor(query.cursor, [z.iso.datetime(), bytes32Text] as const);
  const key = keys.find((name) => query[name] !== undefined);
  // The indexes of the keys go on with the status.
  const anyStatus = key ? paymentStatuses : [undefined];
  const asked = query.outcome ? outcomeStatuses[query.outcome] : anyStatus;
  const statuses = query.status ? [query.status] : asked;
  const found = unionOf(
    statuses.map((status) =>
      db.selectFrom(selectKeys(db, owner, query, key, status, after).as("part")).selectAll(),
    ),
  )
    .orderBy("funded_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  const rows = await db
    .selectFrom(found.as("found"))
    .innerJoin("payments", "payments.id", "found.id")
    .selectAll("payments")
    .orderBy("found.funded_at", "desc")
    .orderBy("found.id", "desc")
    .execute();
  const page = toPage(rows, limit, positionOf);
  return { ...page, data: page.data.map((row) => toPayment(chains.get(row.chain_id), row)) };
}

function positionOf(row: PaymentRow): Position {
  return [row.funded_at.toISOString(), row.id];
}

function selectKeys(
  db: Kysely<Database>,
  owner: PaymentOwner,
  filter: PaymentFilter & { limit: number },
  key: keyof typeof columnOf | undefined,
  status: PaymentStatus | undefined,
  after: Position | null,
) {
  const { funded_from, funded_until } = filter;
  let rows = db
    .selectFrom("payments")
    .select(["id", "funded_at"])
    .where("merchant_address", "=", owner.merchant.address)
    .where("livemode", "=", owner.livemode)
    .orderBy("funded_at", "desc")
    .orderBy("id", "desc")
    .limit(filter.limit + 1);
  if (key) rows = rows.where(columnOf[key], "=", filter[key] as never);
  if (status) rows = rows.where("status", "=", status);
  if (funded_from) rows = rows.where("funded_at", ">=", new Date(funded_from));
  if (funded_until) rows = rows.where("funded_at", "<", new Date(funded_until));
  if (!after) return rows;
  const [fundedAt, id] = after;
  return rows.where(sql<boolean>`(funded_at, id) < (${new Date(fundedAt)}, ${id})`);
}
