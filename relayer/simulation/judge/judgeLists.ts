import { isDeepStrictEqual } from "node:util";
import { paymentStatuses } from "@handsel/protocol";
import type { Answer, AnswerBody } from "../relayerProcess.ts";
import { drive, type Merchant, type Scene } from "../scene.ts";
import type { Told } from "./judgeEvents.ts";

/** Fields that change without an event: what time alone does, and what one payment's page adds. */
const UNTOLD = new Set(["status", "created_at", "captures", "refunds"]);

/** Compares the API's payments with what was told last, and each filter's list with the whole. */
export async function judgeLists(scene: Scene, told: ReadonlyMap<string, Told>): Promise<string[]> {
  const faults: string[] = [];
  for (const merchant of scene.merchants) {
    const all = await readAll(scene, merchant, "");
    for (const payment of all) {
      const last = told.get(payment.id);
      if (!last) {
        faults.push(`nothing was told of payment ${payment.id}`);
        continue;
      }
      for (const [field, value] of Object.entries(payment)) {
        if (UNTOLD.has(field) || isDeepStrictEqual(value, last[field])) continue;
        faults.push(
          `payment ${payment.id}: ${field} is ${JSON.stringify(value)}; ${JSON.stringify(last[field])} was told last`,
        );
      }
    }
    for (const status of paymentStatuses) {
      const listed = (await readAll(scene, merchant, `&status=${status}`)).map(({ id }) => id);
      const expected = all.filter((payment) => payment.status === status).map(({ id }) => id);
      if (!isDeepStrictEqual(listed, expected)) {
        faults.push(
          `the list of ${merchant.name}'s payments that are ${status} is not the filtered list`,
        );
      }
    }
  }
  return faults;
}

type Item = NonNullable<AnswerBody["data"]>[number];

async function readAll(scene: Scene, { key }: Merchant, filter: string): Promise<Item[]> {
  const items: Item[] = [];
  const headers = { authorization: `Bearer ${key}` };
  let cursor: string | null = "";
  while (cursor !== null) {
    const process = scene.processes.find(({ isReady }) => isReady);
    if (!process) throw new Error("no process is left");
    const url: string = `/v1/payments?limit=50${filter}${cursor === "" ? "" : `&cursor=${cursor}`}`;
    const answer: Answer = await drive(scene, process.call({ method: "GET", url, headers }));
    if (answer?.status !== 200) {
      scene.faults.push(`${url} answered ${answer?.status}`);
      return items;
    }
    items.push(...(answer.json.data ?? []));
    cursor = answer.json.next_cursor ?? null;
  }
  return items;
}
