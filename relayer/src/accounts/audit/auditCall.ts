import type { DatabaseTransaction } from "../../platform/database/database.ts";
import type { Caller } from "../../platform/http/authenticator.ts";
import type { Deps } from "../../platform/part.ts";
import { actorOf } from "./actorOf.ts";
import { recordAudit } from "./recordAudit.ts";

/** Records a caller's privileged action in the audit log of its organisation, in the action's own transaction. */
export async function auditCall(
  deps: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  caller: Caller,
  action: string,
  subject: string | null = null,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { organisation_id: organisationId } = caller.merchant;
  const store = { store: caller.merchantId, mode: caller.livemode ? "live" : "test" };
  const entry = { organisationId, action, subject, details: { ...store, ...details } };
  await recordAudit(deps, tx, { ...entry, actor: actorOf(caller) });
}
