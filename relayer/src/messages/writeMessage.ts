import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { seal } from "../platform/crypto/seal.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { lockName } from "../platform/database/lockName.ts";
import { ApiError } from "../platform/errors.ts";
import { idTime, newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";
import { type Author, contextOf, type messageSchema, toMessage } from "./message.ts";

/** Messages of one side about a payment, so that neither uses up the other's. */
const MAX_OF_SIDE = 250;

/** Messages that one side may write about a payment in a minute. */
const MAX_OF_MINUTE = 10;

const MINUTE = 60_000;

/**
 * Writes a message about a payment and tells the merchant's endpoints of it. Until the transaction ends, other messages
 * about the payment wait, so that the limits hold.
 * @throws ApiError too_many_messages, rate_limited
 */
export async function writeMessage(
  { config }: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  { payment, merchant }: { payment: PaymentRow; merchant: Pick<Merchant, "id"> },
  author: Author,
  text: string,
): Promise<z.output<typeof messageSchema>> {
  await lockName(tx, `messages:${payment.id}`);
  await requireRoom(tx, payment, author);
  const id = newId("msg");
  const row = {
    ...{ id, merchant_id: merchant.id, livemode: payment.livemode, payment_id: payment.id, author },
    sealed_text: seal(config.encryptionKey, contextOf(id), text),
    ...{ read_at: null, created_at: idTime(id) },
  };
  await tx.insertInto("messages").values(row).execute();
  const message = toMessage(config, row);
  const { text: _text, read_at: _read, ...told } = message;
  const object = { ...told, checkout_id: payment.checkout_id };
  await recordEvent(tx, {
    ...{ merchantId: merchant.id, livemode: payment.livemode, paymentId: payment.id },
    ...{ type: "message.created", object },
  });
  return message;
}

async function requireRoom(
  db: Kysely<Database>,
  { id }: Pick<PaymentRow, "id">,
  author: Author,
): Promise<void> {
  const since = new Date(Date.now() - MINUTE);
  const { all, recent, oldest } = await db
    .selectFrom("messages")
    .select(({ fn }) => [
      fn.countAll<bigint>().filterWhere("author", "=", author).as("all"),
      fn
        .countAll<bigint>()
        .filterWhere("author", "=", author)
        .filterWhere("created_at", ">", since)
        .as("recent"),
      fn
        .min("created_at")
        .filterWhere("author", "=", author)
        .filterWhere("created_at", ">", since)
        .as("oldest"),
    ])
    .where("payment_id", "=", id)
    .executeTakeFirstOrThrow();
  if (all >= MAX_OF_SIDE) {
    throw new ApiError(
      "too_many_messages",
      `This side has written ${MAX_OF_SIDE} messages about the payment already: go on by email.`,
    );
  }
  if (recent < MAX_OF_MINUTE) return;
  const wait = Math.max(1, Math.ceil(((oldest?.getTime() ?? 0) + MINUTE - Date.now()) / 1000));
  throw new ApiError(
    "rate_limited",
    `${MAX_OF_MINUTE} messages a minute are the most: try again in ${wait} s.`,
    undefined,
    { "retry-after": String(wait) },
  );
}
