import { createHmac } from "node:crypto";
import { sql } from "kysely";
import type { Config } from "../platform/configuration/config.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { clientNetwork } from "../platform/http/clientNetwork.ts";

/** Unpaid checkouts that one network may have of one link at once: payers may share an address. */
const MAX_UNPAID = 20;

/**
 * Bounds the unpaid checkouts of a link that one network has at once. Until the transaction ends, its other
 * openings of the link wait.
 * @returns keyed hash of link and network, which says neither address nor that two links had the same
 * @throws ApiError rate_limited
 */
export async function boundOpenings(
  tx: DatabaseTransaction,
  { encryptionKey }: Pick<Config, "encryptionKey">,
  linkId: string,
  address: string | undefined,
): Promise<string> {
  const openedBy = createHmac("sha256", encryptionKey)
    .update(`checkouts:opened_by:${linkId}:${clientNetwork(address)}`)
    .digest("hex")
    .slice(0, 32);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`opened_by:${openedBy}`}, 0))`.execute(
    tx,
  );
  const unpaid = await tx
    .selectFrom("checkouts")
    .select("expires_at")
    .where("payment_link_id", "=", linkId)
    .where("opened_by", "=", openedBy)
    .where("status", "=", "open")
    .where("expires_at", ">", sql<Date>`now()`)
    .orderBy("expires_at")
    .limit(MAX_UNPAID)
    .execute();
  const [first] = unpaid;
  if (!first || unpaid.length < MAX_UNPAID) return openedBy;
  const wait = Math.max(1, Math.ceil((first.expires_at.getTime() - Date.now()) / 1000));
  throw new ApiError(
    "rate_limited",
    `This link has ${MAX_UNPAID} unpaid checkouts from your network: pay one of them, or try again in ${wait} s.`,
    undefined,
    { "retry-after": String(wait) },
  );
}
