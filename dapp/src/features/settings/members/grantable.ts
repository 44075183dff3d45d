import * as settings from "#words/settings.ts";
import type { Role } from "../../../lib/api/apiTypes.ts";

/** Roles that a member may give, with their words: only owners make owners. */
export function grantable(by: Role): Partial<Record<Role, string>> {
  const { owner, ...others } = settings.roles;
  return by === "owner" ? { owner, ...others } : others;
}
