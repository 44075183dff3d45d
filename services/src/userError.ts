/** An error whose message is meant for the person at the terminal; printed without a stack. */
export class UserError extends Error {
  override name = "UserError";
}

/** Prints an error: the message of a UserError, otherwise the whole stack. */
export function printFailure(error: unknown): void {
  if (error instanceof UserError) console.error(error.message);
  else console.error(error instanceof Error ? (error.stack ?? error.message) : error);
}
