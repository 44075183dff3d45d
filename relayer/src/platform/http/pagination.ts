import { type SelectQueryBuilder, sql } from "kysely";
import { z } from "zod";
import { ApiError } from "../errors.ts";

const LIMIT = "limit must be a whole number from 1 to 100.";
const NO_CURSOR = "cursor must be the next_cursor of an earlier answer.";

/** Query parameters of every list. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/, LIMIT)
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= 100, LIMIT)
    .default(20)
    .meta({
      override: { type: "integer", minimum: 1, maximum: 100, default: 20 },
      description: "Items per page, 1 to 100.",
    }),
  cursor: z
    .string()
    .max(500, NO_CURSOR)
    .regex(/^[\w-]*$/, NO_CURSOR)
    .optional()
    .meta({ description: "The `next_cursor` of the previous page." }),
};

/** Makes the schema of one page of a list, newest first. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    data: z.array(item),
    has_more: z.boolean(),
    next_cursor: z.string().nullable(),
  });
}

/** Page of a list, as it is answered. */
export interface Page<Item> {
  data: Item[];
  has_more: boolean;
  next_cursor: string | null;
}

/** Place and size of a page, as {@link pageQuery} reads them. */
export interface PageQuery {
  limit: number;
  cursor?: string | undefined;
}

/**
 * Selects a page of rows, newest first by their ids.
 * @param idText the schema of the ids
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function readPage<Tables, Table extends keyof Tables, Row extends { id: string }>(
  rows: SelectQueryBuilder<Tables, Table, Row>,
  idText: z.ZodType<string>,
  { limit, cursor }: PageQuery,
): Promise<Page<Row>> {
  const before = readCursor(cursor, [idText] as const)?.[0];
  const id = sql.ref<string>("id");
  const ordered = rows.orderBy(id, "desc").limit(limit + 1);
  const found = before === undefined ? ordered : ordered.where(sql<boolean>`${id} < ${before}`);
  return toPage<Row>(await found.execute(), limit, ({ id }) => [id]);
}

/**
 * Makes a page from rows that were selected with `limit + 1`.
 * @param keyOf the values that the list is ordered by, unique to each row
 */
export function toPage<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly string[],
): Page<Row> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { data, has_more: more, next_cursor: more ? encodeCursor(keyOf(last)) : null };
}

/**
 * Reads the key of the previous page's last row from a cursor.
 * @param shape the schema of each value in the key
 * @throws ApiError invalid_request if the cursor is not one of this list
 */
export function readCursor<Shape extends readonly z.ZodType<string>[]>(
  cursor: string | undefined,
  shape: Shape,
): { [Index in keyof Shape]: string } | null {
  if (cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (!Array.isArray(values) || values.length !== shape.length) throw new TypeError();
    return shape.map((schema, index) => schema.parse(values[index])) as {
      [Index in keyof Shape]: string;
    };
  } catch {
    throw new ApiError(
      "invalid_request",
      "cursor must be the next_cursor of an earlier answer of this list.",
      "cursor",
    );
  }
}

/** Writes the key of a row as a cursor. */
export function encodeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values), "utf8").toString("base64url");
}
