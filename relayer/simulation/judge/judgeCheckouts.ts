import { drive, type Scene } from "../scene.ts";
import type { EventBody } from "./judgeEvents.ts";

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
  const process = scene.processes.find(({ isReady }) => isReady);
  if (!process) return ["no process is left"];
  for (const { key, orders } of scene.merchants) {
    for (const { checkoutId, isOfLink } of orders) {
      const headers = { authorization: `Bearer ${key}` };
      const url = `/v1/checkouts/${checkoutId}`;
      const answer = await drive(scene, process.call({ method: "GET", url, headers }));
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
