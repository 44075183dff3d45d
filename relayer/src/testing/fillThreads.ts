import { type Kysely, sql } from "kysely";
import type { Address, Hash } from "viem";
import { hashSessionToken, newSessionToken } from "../accounts/sessions/sessionToken.ts";
import { contextOf } from "../messages/message.ts";
import { PAYER_COOKIE } from "../payers/payer.ts";
import { type EncryptionKey, seal } from "../platform/crypto/seal.ts";
import type { Database } from "../platform/database/database.ts";
import { idTime, newId } from "../platform/ids.ts";
import { contextOf as statementContext } from "../statements/statement.ts";

/**
 * Fills what payer and shop have about one payment, and signs the payer in.
 * @param rows of each list
 * @returns the headers of the payer's requests
 */
export async function fillThreads(
  db: Kysely<Database>,
  encryptionKey: EncryptionKey,
  { merchantId, payer, payment }: { merchantId: string; payer: Address; payment: Hash },
  rows: number,
): Promise<Record<string, string>> {
  const owner = { merchant_id: merchantId, livemode: false, payment_id: payment };
  const ids = Array.from({ length: rows }, () => newId("msg"));
  await db
    .insertInto("messages")
    .values(
      ids.map((id) => ({
        ...{ ...owner, id, author: "payer" as const, read_at: null, created_at: idTime(id) },
        sealed_text: seal(encryptionKey, contextOf(id), "Hello"),
      })),
    )
    .execute();
  await db
    .insertInto("settlement_proposals")
    .values(
      ids.map((id) => ({
        ...{ ...owner, id: id.replace("msg", "stl"), proposed_by: "payer" as const },
        ...{ payer_amount: 1n, held: 2n, deadline: 1n, sealed_note: null, ended_at: null },
        ...{ payer_signature: null, merchant_signature: null },
      })),
    )
    .execute();
  const document = JSON.stringify({ text: "Broken" });
  await db
    .insertInto("statements")
    .values(
      ids.map((id) => {
        const own = id.replace("msg", "stm");
        const sealed_document = seal(encryptionKey, statementContext(own), document);
        return {
          ...owner,
          id: own,
          party: "payer" as const,
          sealed_document,
          created_at: idTime(id),
        };
      }),
    )
    .execute();
  // The payer is the arbiter too, so that one session asks for every list.
  await sql`
    update payments set terms = (terms::jsonb || jsonb_build_object('arbiter', ${payer}::text))::json
    where id = ${payment}`.execute(db);
  await sql`vacuum analyze messages, settlement_proposals, statements`.execute(db);
  const token = newSessionToken();
  await db
    .insertInto("payer_sessions")
    .values({
      token_hash: hashSessionToken(token),
      ...{ address: payer, chain_id: null, expires_at: new Date(Date.now() + 3_600_000) },
    })
    .execute();
  return { cookie: `${PAYER_COOKIE}=${token}` };
}
