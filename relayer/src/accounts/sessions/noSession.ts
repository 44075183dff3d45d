import { ApiError } from "../../platform/errors.ts";

/** Makes the error of a request that needs a session and has none. */
export function noSession(): ApiError {
  return new ApiError("session_missing", "Nobody is signed in: sign in first.");
}
