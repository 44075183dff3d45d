/**
 * Environment of graph-node for a public GraphQL endpoint: limits of a query, and strict validation. `npm start`, the tests,
 * subgraph/compose.yaml and docs/subgraph.md have the same values; a test compares them.
 */
export const queryLimits = {
  /** Levels of fields in a query. */
  GRAPH_GRAPHQL_MAX_DEPTH: "20",
  /** Entities that a query could return if every list were full. Introspection counts just over a million. */
  GRAPH_GRAPHQL_MAX_COMPLEXITY: "1200000",
  /** Bytes of an answer in graph-node's memory. */
  GRAPH_GRAPHQL_ERROR_RESULT_SIZE: "10000000",
  /** Rows that a list may skip; later rows are found by a cursor. */
  GRAPH_GRAPHQL_MAX_SKIP: "5000",
  /** Seconds of a whole query. */
  GRAPH_GRAPHQL_QUERY_TIMEOUT: "10",
  /** Seconds of each SQL statement of a query. */
  GRAPH_SQL_STATEMENT_TIMEOUT: "5",
  /** Queries are validated against the schema as the GraphQL specification asks. */
  ENABLE_GRAPHQL_VALIDATIONS: "true",
  /** Invalid queries are refused, not only logged. */
  SILENT_GRAPHQL_VALIDATIONS: "false",
} as const;

/**
 * Milliseconds between two looks for a block on a local chain. graph-node waits another half a second for further blocks before it
 * indexes one.
 */
export const POLLING_INTERVAL = "200";
