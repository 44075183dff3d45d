import { createHmac } from "node:crypto";
import { sql } from "kysely";
import type { Config } from "../platform/configuration/config.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { lockName } from "../platform/database/lockName.ts";
import { ApiError } from "../platform/errors.ts";
import { clientNetwork, clientSite } from "../platform/http/clientNetwork.ts";

/** Unpaid checkouts that one network may have of one link at once: payers may share an address. */
const MAX_OF_NETWORK = 20;

/** The same for an IPv6 site, whose holder has 65,536 networks. */
const MAX_OF_SITE = 320;

/** Who opened a link, as keyed hashes. */
export interface OpenedBy {
  opened_by: string;
  /** Null for an IPv4 address. */
  opened_by_site: string | null;
}

/**
 * Bounds the unpaid checkouts of a link that one network, and one site, has at once. Until the transaction
 * ends, its other openings of the link wait.
 * @returns keyed hashes of link and network, which say neither address nor that two links had the same
 * @throws ApiError rate_limited
 */
export async function boundOpenings(
  tx: DatabaseTransaction,
  { encryptionKey }: Pick<Config, "encryptionKey">,
  linkId: string,
  address: string | undefined,
): Promise<OpenedBy> {
  const hash = (of: string) =>
    createHmac("sha256", encryptionKey.own)
      .update(`checkouts:opened_by:${linkId}:${of}`)
      .digest("hex")
      .slice(0, 32);
  const network = clientNetwork(address);
  const site = clientSite(network);
  const bySite = site === null ? null : hash(site);
  const byNetwork = hash(network);
  // The wider first, always, so that two openings never wait for each other.
  if (bySite !== null) await requireRoom(tx, linkId, "opened_by_site", bySite, MAX_OF_SITE);
  await requireRoom(tx, linkId, "opened_by", byNetwork, MAX_OF_NETWORK);
  return { opened_by: byNetwork, opened_by_site: bySite };
}

async function requireRoom(
  tx: DatabaseTransaction,
  linkId: string,
  column: "opened_by" | "opened_by_site",
  hash: string,
  most: number,
): Promise<void> {
  await lockName(tx, `${column}:${hash}`);
  const unpaid = await tx
    .selectFrom("checkouts")
    .select("expires_at")
    .where("payment_link_id", "=", linkId)
    .where(column, "=", hash)
    .where("status", "=", "open")
    .where("expires_at", ">", sql<Date>`now()`)
    .orderBy("expires_at")
    .limit(most)
    .execute();
  const [first] = unpaid;
  if (!first || unpaid.length < most) return;
  const wait = Math.max(1, Math.ceil((first.expires_at.getTime() - Date.now()) / 1000));
  throw new ApiError(
    "rate_limited",
    `This link has ${most} unpaid checkouts from your network: pay one of them, or try again in ${wait} s.`,
    undefined,
    { "retry-after": String(wait) },
  );
}
