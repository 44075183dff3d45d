import type { Scene } from "../scene.ts";
import type { EventBody } from "./judgeEvents.ts";
import { ask } from "./readAll.ts";

/** Compares each checkout's status with what was told of it last. */
export async function judgeCheckouts(
  scene: Scene,
  events: readonly EventBody[],
): Promise<string[]> {
  const faults: string[] = [];
  const last = new Map<string, string>();
  for (const { type, data } of events) {
    if (!type.startsWith("checkout.")) continue;
    const { id } = data.object;
    if (last.get(id) === type) faults.push(`${type} of ${id} was told twice in a row`);
    last.set(id, type);
  }
  for (const merchant of scene.merchants) {
    for (const { checkoutId, isOfLink } of merchant.orders) {
      const answer = await ask(scene, merchant, `/v1/checkouts/${checkoutId}`);
      const status = answer?.json.status;
      const event = last.get(checkoutId);
      if ((status === "paid") !== (event === "checkout.paid")) {
        faults.push(`checkout ${checkoutId} is ${status}; ${event ?? "nothing"} was told last`);
      }
      if (status === "expired" && event === undefined && !isOfLink) {
        faults.push(`checkout ${checkoutId} is expired, and nobody was told`);
      }
    }
  }
  return faults;
}
