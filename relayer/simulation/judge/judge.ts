import type { Scene } from "../scene.ts";
import { judgeCheckouts } from "./judgeCheckouts.ts";
import { judgeDeliveries } from "./judgeDeliveries.ts";
import { judgeEvents, readEvents } from "./judgeEvents.ts";
import { judgeExport } from "./judgeExport.ts";
import { judgeIntents } from "./judgeIntents.ts";
import { judgeLists } from "./judgeLists.ts";
import { judgePayments } from "./judgePayments.ts";
import { judgeReconciliation } from "./judgeReconciliation.ts";
import { judgeRelays } from "./judgeRelays.ts";
import { readTruth } from "./truth.ts";

/**
 * Compares what everybody was told with the chain, once everything has come to rest.
 * @returns one sentence for each thing that is not so
 */
export async function judge(scene: Scene): Promise<string[]> {
  const truth = readTruth(scene);
  const events = await readEvents(scene);
  const told = judgeEvents(events);
  const found = [
    ...(await judgePayments(scene, truth)),
    ...told.faults,
    ...(await judgeLists(scene, told.last)),
    ...(await judgeExport(scene)),
    ...(await judgeCheckouts(scene)),
    ...(await judgeDeliveries(scene)),
    ...(await judgeRelays(scene, truth)),
    ...(await judgeIntents(scene)),
    ...(await judgeReconciliation(scene)),
  ];
  return [...scene.faults, ...found];
}
