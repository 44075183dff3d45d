import { ApiError } from "../../platform/errors.ts";
import type { Caller } from "../../platform/http/authenticator.ts";
import type { ActingMember } from "../authenticate.ts";

/** Returns the member who acts. @throws ApiError session_required for a key */
export function requireMember({ member }: Pick<Caller, "member">): ActingMember {
  if (member) return member;
  throw new ApiError("session_required", "No key may do this: sign in as a member.");
}
