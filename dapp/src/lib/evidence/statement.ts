import type { Statement, StatementContent } from "../api/payerApi.ts";

/** The relayer gave another statement back than it was given. */
export class StatementForged extends Error {
  override name = "StatementForged";
}

/** Whether a statement says what its author wrote, and its link has its hash. */
export function isStatementOf(statement: Statement, content: StatementContent): boolean {
  const { reason, text, payer_amount, files, hash, evidence } = statement;
  const said = (one: StatementContent) =>
    JSON.stringify([
      ...[one.reason, one.text, one.payer_amount],
      one.files.map(({ name, size, sha256 }) => [name, Number(size), sha256.toLowerCase()]),
    ]);
  return (
    said({ reason, text, payer_amount, files }) === said(content) && evidence.endsWith(`#${hash}`)
  );
}
