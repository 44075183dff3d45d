import { drive, type Scene } from "../scene.ts";

/** Each merchant's reconciliation finds no difference between database, events and contract. */
export async function judgeReconciliation(scene: Scene): Promise<string[]> {
  const process = scene.processes.find(({ isReady }) => isReady);
  if (!process) return ["no process is left"];
  const faults: string[] = [];
  for (const { key, name } of scene.merchants) {
    const headers = { authorization: `Bearer ${key}` };
    let cursor: string | null = "";
    while (cursor !== null) {
      const url: string = `/v1/reconciliation?limit=100${cursor && `&cursor=${cursor}`}`;
      const answer = await drive(scene, process.call({ method: "GET", url, headers }));
      if (answer?.status !== 200) {
        faults.push(`the reconciliation of ${name} answered ${answer?.status}`);
        break;
      }
      for (const { sentence } of answer.json.data ?? []) {
        faults.push(`the reconciliation of ${name} says: ${sentence}`);
      }
      cursor = answer.json.next_cursor ?? null;
    }
  }
  return faults;
}
