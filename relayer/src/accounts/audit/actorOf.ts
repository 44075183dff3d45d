import type { Caller } from "../../platform/http/authenticator.ts";
import type { Session } from "../sessions/session.ts";
import type { Actor } from "./auditEntry.ts";

/** Names the person or the key of a request, for the audit log. */
export function actorOf({
  member,
  key,
  network,
}: Pick<Caller, "member" | "key" | "network">): Actor {
  if (member) return personOf(member, network);
  return { kind: "key", id: key?.id ?? null, sessionId: null, network };
}

/** Names a person who is signed in, for the audit log. @param network where the request comes from */
export function personOf(
  { accountId, sessionId }: Pick<Session, "accountId" | "sessionId">,
  network: string | null,
): Actor {
  return { kind: "account", id: accountId, sessionId, network };
}
