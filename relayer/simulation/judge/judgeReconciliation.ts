import type { Scene } from "../scene.ts";
import { readAll } from "./readAll.ts";

/** Each merchant's reconciliation finds no difference between database, events and contract. */
export async function judgeReconciliation(scene: Scene): Promise<string[]> {
  const faults: string[] = [];
  for (const merchant of scene.merchants) {
    for (const { sentence } of await readAll(scene, merchant, "/v1/reconciliation")) {
      faults.push(`the reconciliation of ${merchant.name} says: ${sentence}`);
    }
  }
  return faults;
}
