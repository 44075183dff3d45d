import type { Kysely } from "kysely";
import { type EncryptionKey, unseal } from "../../platform/crypto/seal.ts";
import type { Database } from "../../platform/database/database.ts";
import type { Deps } from "../../platform/part.ts";
import type { AuditEntryRow } from "./listAudit.ts";
import { auditHash, networkContext } from "./recordAudit.ts";

/** Result for one organisation. */
export interface Verified {
  organisation_id: string;
  entries: number;
  /** Hash of the newest entry, to keep elsewhere: a log that was written anew has another. */
  hash: string;
  /** First fault, as a sentence; null if the log is whole. */
  fault: string | null;
}

/** Entries read at once. */
const BATCH = 500;

/**
 * Verifies the audit log of every organisation.
 * @param known organisations with hashes of earlier runs: each must still be in its log
 */
export async function verifyAudit(
  deps: Pick<Deps, "db" | "config">,
  known: readonly (readonly [id: string, hash: string])[] = [],
): Promise<Verified[]> {
  const all = await deps.db.selectFrom("organisations").select("id").orderBy("id").execute();
  const results: Verified[] = [];
  for (const { id } of all) {
    const verified = await verifyAuditOf(deps, id);
    const earlier = known.filter(([of]) => of === id).map(([, hash]) => hash);
    const lost = (await hasHashes(deps.db, id, earlier))
      ? null
      : "The log has no entry with the hash of an earlier run: it was written anew.";
    results.push({ organisation_id: id, ...verified, fault: verified.fault ?? lost });
  }
  const gone = new Set(known.map(([id]) => id).filter((id) => !all.some((one) => one.id === id)));
  const fault = "The organisation is gone, and its log with it.";
  for (const id of gone) results.push({ organisation_id: id, entries: 0, hash: "", fault });
  return results;
}

/** Verifies the audit log of one organisation. */
export async function verifyAuditOf(
  deps: Pick<Deps, "db" | "config">,
  id: string,
): Promise<Omit<Verified, "organisation_id">> {
  const { audit_position, audit_hash } = await deps.db
    .selectFrom("organisations")
    .select(["audit_position", "audit_hash"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const { entries, hash, fault } = await verifyEntries(deps, id, audit_position);
  const isEnd = BigInt(entries) === audit_position && hash.equals(audit_hash);
  const end = isEnd ? null : `The log ends at entry ${entries}, not at ${audit_position}.`;
  return { entries, hash: hash.toString("hex"), fault: fault ?? end };
}

async function hasHashes(
  db: Kysely<Database>,
  organisationId: string,
  hashes: readonly string[],
): Promise<boolean> {
  for (const hash of hashes) {
    // An empty hash is that of a log that had no entry yet.
    if (hash === "") continue;
    const row = await db
      .selectFrom("audit_entries")
      .select("id")
      .where("organisation_id", "=", organisationId)
      .where("hash", "=", Buffer.from(hash, "hex"))
      .executeTakeFirst();
    if (!row) return false;
  }
  return true;
}

/** Verifies entries up to a position: those written meanwhile are left for the next time. */
async function verifyEntries(
  { db, config }: Pick<Deps, "db" | "config">,
  organisationId: string,
  last: bigint,
): Promise<{ entries: number; hash: Buffer; fault: string | null }> {
  let hash: Buffer = Buffer.alloc(0);
  let position = 0n;
  for (;;) {
    const rows = await readAfter(db, organisationId, position, last);
    if (rows.length === 0) return { entries: Number(position), hash, fault: null };
    for (const row of rows) {
      if (row.position !== position + 1n) {
        return { entries: Number(position), hash, fault: `Entry ${position + 1n} is missing.` };
      }
      const expected = hashOf(config.encryptionKey, hash, row);
      if (!expected?.equals(row.hash)) {
        return { entries: Number(position), hash, fault: `Entry ${row.position} was changed.` };
      }
      hash = row.hash;
      position = row.position;
    }
  }
}

function readAfter(db: Kysely<Database>, organisationId: string, position: bigint, last: bigint) {
  return db
    .selectFrom("audit_entries")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("position", ">", position)
    .where("position", "<=", last)
    .orderBy("position")
    .limit(BATCH)
    .execute();
}

/** Computes the hash of a stored entry; null if its network does not open. */
function hashOf(key: EncryptionKey, previous: Buffer, row: AuditEntryRow): Buffer | null {
  let network: string | null = null;
  try {
    if (row.sealed_network) network = unseal(key, networkContext(row.id), row.sealed_network);
  } catch {
    return null;
  }
  return auditHash(previous, {
    ...{ id: row.id, organisationId: row.organisation_id, position: row.position },
    ...{ action: row.action, subject: row.subject, details: row.details },
    actor: { kind: row.actor_kind, id: row.actor_id, sessionId: row.session_id, network },
    createdAt: row.created_at,
  });
}
