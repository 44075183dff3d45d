import type { Hash } from "viem";
import { ApiProblem, ApiUnreachable, answerOf, api } from "../../../lib/api/api.ts";
import {
  type DraftStatement,
  evidenceOf,
  isStatementOf,
  newDocument,
  type StatementContent,
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
      api.POST("/v1/payer/payments/{payment_id}/statements", {
        ...{
          params: { path: { payment_id: id } },
          body: { ...content, files: [...content.files] },
        },
      }),
    );
    if (isStatementOf(statement, content)) {
      return { document: statement.document, evidence: statement.evidence, isOwnFile: false };
    }
    throw new StatementForged("The service gave another statement back.");
  } catch (error) {
    if (!isWithoutKeeper(error)) throw error;
    const document = newDocument(id, content);
    return { document, evidence: evidenceOf(document), isOwnFile: true };
  }
}

/** Whether nobody keeps the statement: the service does not answer, has no such thing, or does not know the payer. */
function isWithoutKeeper(error: unknown): boolean {
  if (error instanceof ApiUnreachable) return true;
  return error instanceof ApiProblem && (error.status === 404 || error.status === 401);
}
