import type { Hash } from "viem";
import { answerOf } from "../../../lib/api/api.ts";
import { payerApi, type Statement, type StatementContent } from "../../../lib/api/payerApi.ts";
import { isStatementOf, StatementForged } from "../../../lib/evidence/statement.ts";

/**
 * Stores what the payer says at the relayer, and returns it with the link and the hash that go on the chain.
 * @throws StatementForged, ApiProblem, ApiUnreachable
 */
export async function saveStatement({
  id,
  content,
}: {
  id: Hash;
  content: StatementContent;
}): Promise<Statement> {
  const statement = await answerOf(
    payerApi.POST("/v1/payer/payments/{payment_id}/statements", {
      ...{ params: { path: { payment_id: id } }, body: content },
    }),
  );
  if (isStatementOf(statement, content)) return statement;
  throw new StatementForged("The service gave another statement back.");
}
