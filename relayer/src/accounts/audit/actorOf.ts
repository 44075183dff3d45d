import type { Caller } from "../../platform/http/authenticator.ts";
import type { Actor } from "./auditEntry.ts";

/** Names the person or the key of a request, for the audit log. */
export function actorOf({
  member,
  key,
  network,
}: Pick<Caller, "member" | "key" | "network">): Actor {
  if (member)
    return { kind: "account", id: member.accountId, sessionId: member.sessionId, network };
  return { kind: "key", id: key?.id ?? null, sessionId: null, network };
}
