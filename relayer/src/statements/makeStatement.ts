import { randomBytes } from "node:crypto";
import { canonicalJson } from "@handsel/protocol";
import { bytesToHex } from "viem";
import type { Merchant } from "../accounts/merchant.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { seal } from "../platform/crypto/seal.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { lockName } from "../platform/database/lockName.ts";
import { ApiError } from "../platform/errors.ts";
import { idTime, newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import {
  contextOf,
  type NewStatement,
  type Party,
  type Statement,
  type StatementDocument,
  toStatement,
} from "./statement.ts";

/** Statements that one side may make about a payment. */
const MAX_OF_PARTY = 20;

/**
 * Stores what one side states about a payment. A salt keeps its hash, which is public on the chain, from telling what it says.
 * @throws ApiError arbiter_missing, too_many_statements
 */
export async function makeStatement(
  { config }: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  { payment, merchant }: { payment: PaymentRow; merchant: Pick<Merchant, "id"> },
  party: Party,
  { reason = null, text, payer_amount, files = [] }: NewStatement,
): Promise<Statement> {
  if (BigInt(payment.terms.arbiter) === 0n) {
    throw new ApiError(
      "arbiter_missing",
      "The terms of this payment name no arbiter, so there is no dispute: write a message instead.",
    );
  }
  await requireRoom(tx, payment, party);
  const document: StatementDocument = {
    ...{ payment_id: payment.id, party, salt: bytesToHex(randomBytes(32)), reason, text },
    payer_amount: payer_amount ?? null,
    files: files.map(({ url = null, ...file }) => ({ ...file, url })),
  };
  const id = newId("stm");
  const row = {
    ...{ id, merchant_id: merchant.id, livemode: payment.livemode, payment_id: payment.id, party },
    sealed_document: seal(config.encryptionKey, contextOf(id), canonicalJson(document)),
    created_at: idTime(id),
  };
  await tx.insertInto("statements").values(row).execute();
  return toStatement(config, row);
}

async function requireRoom(
  tx: DatabaseTransaction,
  { id }: Pick<PaymentRow, "id">,
  party: Party,
): Promise<void> {
  await lockName(tx, `statements:${id}`);
  const { count } = await tx
    .selectFrom("statements")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("payment_id", "=", id)
    .where("party", "=", party)
    .executeTakeFirstOrThrow();
  if (count < MAX_OF_PARTY) return;
  throw new ApiError(
    "too_many_statements",
    `This side has made ${MAX_OF_PARTY} statements about the payment already: publish what is missing by its own link.`,
  );
}
