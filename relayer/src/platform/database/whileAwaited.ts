import { AsyncLocalStorage } from "node:async_hooks";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";

/** Aborts when nobody waits for the answer any more. */
const awaited = new AsyncLocalStorage<AbortSignal>();

/**
 * Does work whose database statements are worth their time only until the signal aborts: then the
 * running one is cancelled, and no other begins.
 */
export function whileAwaited<Result>(signal: AbortSignal, work: () => Result): Result {
  return awaited.run(signal, work);
}

/** Makes a connection's statements obey {@link whileAwaited}. */
export async function cancelUnawaited(connection: DatabaseConnection): Promise<void> {
  // Notes the number of the server's process, which a cancellation names.
  await connection.collectSessionInfo?.();
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = <Row>(query: CompiledQuery) => {
    const signal = awaited.getStore();
    return signal
      ? executeAwaited(connection, signal, () => execute<Row>(query))
      : execute<Row>(query);
  };
}

async function executeAwaited<Row>(
  connection: DatabaseConnection,
  signal: AbortSignal,
  execute: () => Promise<QueryResult<Row>>,
): Promise<QueryResult<Row>> {
  signal.throwIfAborted();
  let cancelled: Promise<void> | undefined;
  const cancel = () => {
    // The statement's own limit of time remains where it cannot be cancelled.
    cancelled = connection.cancelQuery?.(() => Promise.reject()).catch(() => {});
  };
  signal.addEventListener("abort", cancel, { once: true });
  try {
    return await execute();
  } finally {
    signal.removeEventListener("abort", cancel);
    // A cancellation that comes late must not meet the connection's next statement.
    await cancelled;
  }
}
