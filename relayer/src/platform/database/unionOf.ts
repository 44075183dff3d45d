import type { SelectQueryBuilder } from "kysely";

/**
 * Joins queries of the same columns to one. Where each is ordered and limited itself, PostgreSQL reads a
 * page from the index for each of them; for one query with `column in (…)` it would read all.
 */
export function unionOf<Tables, Table extends keyof Tables, Row>(
  queries: readonly SelectQueryBuilder<Tables, Table, Row>[],
): SelectQueryBuilder<Tables, Table, Row> {
  return queries.reduce((all, query) => all.unionAll(query));
}
