/** A failure whose message is one sentence for the person at the terminal; printed without a stack. */
export class UserError extends Error {
  override name = "UserError";
}

/** Prints a failure the way a person can use it: a sentence where there is one, else everything. */
export function printFailure(error: unknown): void {
  if (error instanceof UserError) console.error(error.message);
  else console.error(error instanceof Error ? (error.stack ?? error.message) : error);
}
