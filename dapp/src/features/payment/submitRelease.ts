import type { Hash, Hex } from "viem";
import { ApiProblem, answerOf, api } from "../../lib/api/api.ts";
import { pause } from "../../lib/time/pause.ts";

/** Milliseconds to wait for a relayer that has not read the payment from the chain yet. */
const readingTime = 10_000;

/** Milliseconds between two submissions. */
const interval = 800;

interface Body {
  /** Base units. */
  amount: string;
  held: string;
  /** Unix seconds. */
  deadline: number;
  signature: Hex;
}

/** Submits a signed release, again and again while the relayer does not know the payment. @throws ApiProblem, ApiUnreachable */
export async function submitRelease(id: Hash, body: Body): Promise<void> {
  for (const end = performance.now() + readingTime; ; ) {
    try {
      await answerOf(api.POST("/v1/pay/{id}/release", { params: { path: { id } }, body }));
      return;
    } catch (error) {
      const isUnknown = error instanceof ApiProblem && error.code === "payment_not_found";
      if (!isUnknown || performance.now() >= end) throw error;
    }
    await pause(interval);
  }
}
