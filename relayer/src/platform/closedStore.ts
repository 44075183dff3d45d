import { DatabaseError } from "pg";
import { ApiError } from "./errors.ts";

/** Code by which the database refuses a row of a store whose organisation was deleted. */
const CLOSED = "HS001";

/** Makes the error of whoever writes to a store whose organisation was deleted. */
export function storeClosed(): ApiError {
  return new ApiError(
    "store_closed",
    "This store has left this server, and nobody would read it: your rights in the terms stay, on the chain.",
  );
}

/** Returns whether something was refused because the store's organisation was deleted, maybe just now. */
export function isClosedStore(error: unknown): boolean {
  return error instanceof ApiError
    ? error.code === "store_closed"
    : error instanceof DatabaseError && error.code === CLOSED;
}
