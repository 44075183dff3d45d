import type { Hash } from "viem";
import { ApiProblem, ApiUnreachable, answerOf } from "../../../lib/api/api.ts";
import { payerApi, type StatementContent } from "../../../lib/api/payerApi.ts";
import {
  type DraftStatement,
  evidenceOf,
  isStatementOf,
  newStatementFile,
  StatementForged,
} from "../../../lib/evidence/statement.ts";

/**
 * Stores what the payer says at the relayer, and returns it with the link and the hash that go on the chain. Where the
 * relayer keeps no statements or does not answer, the payer keeps it as a file: a dispute must not wait for a server.
 * @throws StatementForged, ApiProblem
 */
export async function saveStatement({
  id,
  content,
}: {
  id: Hash;
  content: StatementContent;
}): Promise<DraftStatement> {
  try {
    const statement = await answerOf(
      payerApi.POST("/v1/payer/payments/{payment_id}/statements", {
        ...{ params: { path: { payment_id: id } }, body: content },
      }),
    );
    if (isStatementOf(statement, content)) {
      return { content, evidence: statement.evidence, file: null };
    }
    throw new StatementForged("The service gave another statement back.");
  } catch (error) {
    if (!isWithoutKeeper(error)) throw error;
    const file = newStatementFile(id, content);
    return { content, evidence: evidenceOf(file), file };
  }
}

/** Whether nobody keeps the statement: the service does not answer, has no such thing, or does not know the payer. */
function isWithoutKeeper(error: unknown): boolean {
  if (error instanceof ApiUnreachable) return true;
  return error instanceof ApiProblem && (error.status === 404 || error.status === 401);
}
