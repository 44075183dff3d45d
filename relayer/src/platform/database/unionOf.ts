import type { SelectQueryBuilder } from "kysely";
import type { Database } from "./database.ts";

/**
 * Joins queries of the same columns to one. Ordered and limited, PostgreSQL merges their indexes and
 * reads about as many rows as it returns; for one query with `column in (…)` it would read all.
 */
export function unionOf<Table extends keyof Database, Row>(
  queries: readonly SelectQueryBuilder<Database, Table, Row>[],
): SelectQueryBuilder<Database, Table, Row> {
  return queries.reduce((all, query) => all.unionAll(query));
}
