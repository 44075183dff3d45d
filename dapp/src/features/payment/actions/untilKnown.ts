import { ApiProblem } from "../../../lib/api/api.ts";
import { pause } from "../../../lib/time/pause.ts";

/** Milliseconds to wait for a relayer that has not read the payment from the chain yet. */
const readingTime = 10_000;

/** Milliseconds between two submissions. */
const interval = 800;

/** Submits a signature, again and again while the relayer does not know the payment. @throws ApiProblem, ApiUnreachable */
export async function untilKnown(submit: () => Promise<unknown>): Promise<void> {
  for (const end = performance.now() + readingTime; ; ) {
    try {
      await submit();
      return;
    } catch (error) {
      const isUnknown = error instanceof ApiProblem && error.code === "payment_not_found";
      if (!isUnknown || performance.now() >= end) throw error;
    }
    await pause(interval);
  }
}
