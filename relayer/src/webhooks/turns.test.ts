import { expect, test } from "vitest";
import type { ClaimedDelivery } from "./claimDeliveries.ts";
import { Turns } from "./turns.ts";

const body = Buffer.from("{}");
const PLACES = 12;

function add(turns: Turns, merchantId: string, count: number, claimedAt = 0): void {
  for (let index = 0; index < count; index++) {
    const delivery = { id: `whd_${claimedAt}_${index}` } as ClaimedDelivery;
    turns.add({ merchantId, delivery, body, claimedAt });
  }
}

/** Begins every attempt whose turn it is, and returns whose they are. */
function begin(turns: Turns): string[] {
  const begun: string[] = [];
  for (let turn = turns.next(); turn; turn = turns.next()) begun.push(turn.merchantId);
  return begun;
}

test("a merchant alone takes half of the places", () => {
  const turns = new Turns(PLACES);
  add(turns, "a", 20);
  expect(begin(turns)).toHaveLength(6);
});

test("merchants take places in turn, and none more than it leaves free", () => {
  const turns = new Turns(PLACES);
  add(turns, "a", 20);
  add(turns, "b", 20);
  add(turns, "c", 1);
  expect(begin(turns).join("")).toBe("abcababab");
  turns.end("a");
  expect(begin(turns)).toEqual(["a"]);
});

test("a merchant whose attempts end gets three times as many more, one whose receivers hang none", () => {
  const turns = new Turns(PLACES);
  add(turns, "fast", 4);
  add(turns, "hanging", 4);
  expect(begin(turns)).toHaveLength(8);
  turns.expect();
  for (let count = 0; count < 3; count++) turns.end("fast");
  const { held, free, others } = turns.expect();
  // Nine end until then, where one is claimed: the eight more are not for the one that hangs, nor for others.
  expect(Object.fromEntries(held)).toEqual({ fast: 0, hanging: 4 + 8 });
  expect([free, others]).toEqual([PLACES - 4 + 8, 8]);
});

test("what waits for too long is taken out, and what was claimed later stays", () => {
  const turns = new Turns(PLACES);
  add(turns, "a", 8, 100);
  add(turns, "a", 3, 200);
  begin(turns);
  expect(turns.takeOlder(100)).toEqual([]);
  expect(turns.takeOlder(200).map(({ claimedAt }) => claimedAt)).toEqual([100, 100]);
  expect(turns.takeAll()).toHaveLength(3);
  expect(turns.takeAll()).toEqual([]);
});
