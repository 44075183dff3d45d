import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { storeClosed } from "../../platform/closedStore.ts";
import { seal } from "../../platform/crypto/seal.ts";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/ids.ts";
import type { Deps } from "../../platform/part.ts";
import type { Actor } from "./auditEntry.ts";

/** Privileged action to record. */
export interface AuditRecord {
  organisationId: string;
  actor: Actor;
  /** Noun and past participle, such as `api_key.created`. */
  action: string;
  /** Id of the object of the action. */
  subject?: string | null;
  /** Facts about it; never a secret. */
  details?: Readonly<Record<string, string>>;
}

/** Content of an entry, over which its hash is. */
export interface AuditContent {
  id: string;
  organisationId: string;
  position: bigint;
  action: string;
  subject: string | null;
  details: Readonly<Record<string, string>>;
  actor: Actor;
  createdAt: Date;
}

/** Hashes an entry with the hash of the one before it. */
export function auditHash(previous: Buffer, content: AuditContent): Buffer {
  const { id, organisationId, position, action, subject, details, actor, createdAt } = content;
  const facts = Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1));
  const who = [actor.kind, actor.id, actor.sessionId, actor.network];
  const text = JSON.stringify([
    ...[id, organisationId, `${position}`, action, subject, facts],
    ...[who, createdAt.toISOString()],
  ]);
  return createHash("sha256").update(previous).update(text).digest();
}

/**
 * Adds an entry to an organisation's audit log, in the transaction of the action itself. Entries of an organisation
 * wait for each other, which keeps their numbers without gaps.
 * @throws ApiError store_closed if the organisation was deleted meanwhile, so that no action outlives it
 */
export async function recordAudit(
  { config }: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  { organisationId, actor, action, subject = null, details = {} }: AuditRecord,
): Promise<void> {
  const head = await tx
    .selectFrom("organisations")
    .select(["audit_position", "audit_hash", "deleted_at"])
    .where("id", "=", organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (head.deleted_at !== null) throw storeClosed();
  const position = head.audit_position + 1n;
  const id = newId("aud");
  const createdAt = new Date();
  const content = { id, organisationId, position, action, subject, details, actor, createdAt };
  const hash = auditHash(head.audit_hash, content);
  const { network } = actor;
  await tx
    .insertInto("audit_entries")
    .values({
      ...{ id, organisation_id: organisationId, position, action, subject },
      details: JSON.stringify(details),
      ...{ actor_kind: actor.kind, actor_id: actor.id, session_id: actor.sessionId },
      sealed_network:
        network === null ? null : seal(config.encryptionKey, networkContext(id), network),
      ...{ created_at: createdAt, hash },
    })
    .execute();
  await setHead(tx, organisationId, position, hash);
}

/** Returns the encryption context of an entry's network. */
export function networkContext(id: string): string {
  return `audit_entries:sealed_network:${id}`;
}

async function setHead(
  db: Kysely<Database>,
  organisationId: string,
  position: bigint,
  hash: Buffer,
): Promise<void> {
  await db
    .updateTable("organisations")
    .set({ audit_position: position, audit_hash: hash })
    .where("id", "=", organisationId)
    .execute();
}
