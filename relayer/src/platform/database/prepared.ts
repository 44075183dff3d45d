import type { CompiledQuery } from "kysely";
import type { PoolClient } from "pg";

/** Names of prepared statements, by their text. */
const names = new Map<string, string>();

/**
 * Compiles a statement once, and has each connection prepare it once: for what many requests ask with
 * the same text. Building, parsing and planning it takes longer than all else.
 * @param compile makes the statement; its parameters do not matter
 * @returns makes the statement with its parameters, in the order of the text
 */
export function prepared<Input extends unknown[], Row>(
  compile: (...input: Input) => CompiledQuery<Row>,
): (parameters: readonly unknown[], ...input: Input) => CompiledQuery<Row> {
  let compiled: CompiledQuery<Row> | undefined;
  return (parameters, ...input) => {
    if (compiled === undefined) {
      compiled = compile(...input);
      const name = names.get(compiled.sql) ?? `handsel_${names.size + 1}`;
      names.set(compiled.sql, name);
    }
    return { ...compiled, parameters };
  };
}

/** Makes a connection send {@link prepared} statements by their name, all others as they are. */
export function sendByName(client: PoolClient): void {
  const query = client.query.bind(client);
  const send = (text: string, values: unknown[] = []) => {
    const name = names.get(text);
    return name === undefined ? query(text, values) : query({ name, text, values });
  };
  client.query = send as PoolClient["query"];
}
