import type { Answer, Item } from "../relayerProcess.ts";
import { drive, type Merchant, type Scene } from "../scene.ts";

/** Asks any process for something of a merchant's, once everything has come to rest. */
export async function ask(scene: Scene, { key }: Merchant, url: string): Promise<Answer> {
  const process = scene.processes.find(({ isReady }) => isReady);
  if (!process) throw new Error("no process is left");
  const headers = { authorization: `Bearer ${key}` };
  const answer = await drive(scene, process.call({ method: "GET", url, headers }));
  if (answer?.status !== 200) scene.faults.push(`${url} answered ${answer?.status}`);
  return answer;
}

/** Reads every page of a merchant's list. */
export async function readAll(
  scene: Scene,
  merchant: Merchant,
  path: string,
  filter: Readonly<Record<string, string>> = {},
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null | undefined;
  do {
    const query = new URLSearchParams({ limit: "50", ...filter, ...(cursor ? { cursor } : {}) });
    const answer: Answer = await ask(scene, merchant, `${path}?${query}`);
    items.push(...(answer?.json.data ?? []));
    cursor = answer?.json.next_cursor;
  } while (cursor);
  return items;
}
