import type { z } from "zod";
import type { DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import type { Deps } from "../../platform/part.ts";
import { personOf } from "../audit/actorOf.ts";
import { recordAudit } from "../audit/recordAudit.ts";
import { lockAccount } from "../people/changeWallets.ts";
import type { Session } from "../sessions/session.ts";
import { openOrganisation } from "./openOrganisation.ts";
import { createStore, type newStoreSchema } from "./stores.ts";

/** Organisations that an account opens by itself: one that owns so many opens no further one. */
const MOST = 3;

/** Requires that anybody may open a store on this server. @throws ApiError registration_closed */
export function requireOpenRegistration({ config }: Pick<Deps, "config">): void {
  if (config.accounts.isRegistrationOpen) return;
  throw new ApiError(
    "registration_closed",
    "This server opens stores by invitation: ask its administrator, or an owner, for one.",
  );
}

/**
 * Opens an organisation with one store, whose owner is the person of a session.
 * @throws ApiError factor_not_found, wallet_taken, too_many_organisations
 */
export async function createOrganisation(
  deps: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  session: Session,
  network: string,
  input: z.output<typeof newStoreSchema>,
): Promise<void> {
  const { accountId } = session;
  // Two requests at once wait for each other, so that neither goes over the limit.
  await lockAccount(tx, accountId);
  const owned = await tx
    .selectFrom("members")
    .select("id")
    .where("account_id", "=", accountId)
    .where("role", "=", "owner")
    .execute();
  if (owned.length >= MOST) {
    throw new ApiError(
      "too_many_organisations",
      `You own ${MOST} organisations already: open a store in one of them.`,
    );
  }
  const organisationId = await openOrganisation(tx, input.name, accountId);
  const { id: store, address } = await createStore(tx, { accountId, organisationId }, input);
  const entry = { organisationId, actor: personOf(session, network) };
  await recordAudit(deps, tx, {
    ...entry,
    action: "organisation.created",
    subject: organisationId,
  });
  const opened = { action: "store.created", subject: store, details: { store, address } };
  await recordAudit(deps, tx, { ...entry, ...opened });
}
