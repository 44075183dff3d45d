import type { Scene } from "../scene.ts";
import { readEvents } from "./judgeEvents.ts";
import { ask } from "./readAll.ts";

/** Compares each checkout's status with what was told of it last. */
export async function judgeCheckouts(scene: Scene): Promise<string[]> {
  const statuses: { checkoutId: string; isOfLink: boolean; status: unknown }[] = [];
  for (const merchant of scene.merchants) {
    for (const { checkoutId, isOfLink } of merchant.orders) {
      const answer = await ask(scene, merchant, `/v1/checkouts/${checkoutId}`);
      statuses.push({ checkoutId, isOfLink, status: answer?.json.status });
    }
  }
  const faults: string[] = [];
  const last = new Map<string, string>();
  // Read after the statuses: while they are asked for, another checkout may expire.
  for (const { type, data } of await readEvents(scene)) {
    if (!type.startsWith("checkout.")) continue;
    const { id } = data.object;
    if (last.get(id) === type) faults.push(`${type} of ${id} was told twice in a row`);
    last.set(id, type);
  }
  for (const { checkoutId, isOfLink, status } of statuses) {
    const event = last.get(checkoutId);
    if ((status === "paid") !== (event === "checkout.paid")) {
      faults.push(`checkout ${checkoutId} is ${status}; ${event ?? "nothing"} was told last`);
    }
    if (status === "expired" && event === undefined && !isOfLink) {
      faults.push(`checkout ${checkoutId} is expired, and nobody was told`);
    }
  }
  return faults;
}
