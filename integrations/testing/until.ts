import { waitUntil } from "@handsel/services/waitUntil";

/** Waits until something holds. @throws Error that says what still does not */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  timeout = 30_000,
): Promise<void> {
  if (!(await waitUntil(holds, { timeout, interval: 250 }))) throw new Error(`still not: ${what}`);
}
