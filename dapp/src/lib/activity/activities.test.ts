import { expect, it, vi } from "vitest";
import { payer } from "../../testing/payment.ts";
import { testStorage } from "../../testing/storage.ts";
import {
  ActivityForgotten,
  forgetActivity,
  giveUpActivity,
  listActivities,
  saveActivity,
  whileKept,
} from "./activities.ts";
import type { Activity } from "./activity.ts";

const begun: Activity = {
  ...{ kind: "fund", chainId: 31337, checkoutId: "cs_1", account: payer },
  ...{ paymentId: `0x${"1".repeat(64)}`, phase: "signed", signature: "0x02" },
};
const other: Activity = { ...begun, paymentId: `0x${"2".repeat(64)}` };

const kept = testStorage();

it("keeps the newest state of each payment until it is forgotten", () => {
  saveActivity({ ...begun, phase: "asked", signature: undefined } as never);
  saveActivity(other);
  saveActivity(begun);
  expect(listActivities()).toEqual([other, begun]);
  expect(listActivities()).toBe(listActivities());
  forgetActivity(begun);
  expect(listActivities()).toEqual([other]);
});

it("keeps a funding that was given up, because it may still be mined, and waits for it no longer", async () => {
  const { signature: _, ...asked } = begun;
  const sent: Activity = { ...asked, phase: "sent", transactionHash: `0x${"3".repeat(64)}` };
  saveActivity(sent);
  const waiting = whileKept(sent, new Promise<never>(() => {}));
  giveUpActivity(sent);
  await expect(waiting).rejects.toThrow(ActivityForgotten);
  expect(listActivities()).toEqual([{ ...asked, phase: "asked", givenUp: true }]);
  saveActivity(sent);
  expect(listActivities()).toEqual([sent]);
});

it("forgets another action that was given up", () => {
  const action = { after: 1, amount: null };
  const handed: Activity = { ...begun, kind: "void", phase: "handed", action };
  saveActivity(handed);
  giveUpActivity(handed);
  expect(listActivities()).toEqual([]);
});

it("keeps no more than the newest", () => {
  for (let index = 0; index < 300; index++) {
    saveActivity({ ...begun, paymentId: `0x${String(index).padStart(64, "0")}` });
  }
  expect(listActivities().length).toBe(250);
  expect(listActivities().at(-1)?.paymentId).toMatch(/299$/);
});

const unreadable: [string, unknown][] = [
  ["no object", 3],
  ["nothing", null],
  ["an unknown kind", { ...begun, kind: "steal" }],
  ["no payment's id", { ...begun, paymentId: "0x1" }],
  ["no account", { ...begun, account: "me" }],
  ["no signature, though signed", { ...begun, signature: undefined }],
  ["a signature that is no hex", { ...begun, signature: "yes" }],
  ["no hash, though sent", { ...begun, phase: "sent", signature: undefined }],
  ["given up, though sent", { ...begun, givenUp: true }],
  ["an unknown phase", { ...begun, phase: "paid" }],
];
it.each(unreadable)("ignores what says %s", (_, activity) => {
  kept.set("handsel.activities", JSON.stringify([activity, other]));
  expect(listActivities()).toEqual([other]);
});

it.each(["{", "null", "3", "{}", '"x"'])("ignores %s in place of a list", (text) => {
  kept.set("handsel.activities", text);
  expect(listActivities()).toEqual([]);
});

it("remembers in the page where storage is blocked", () => {
  const blocked = () => {
    throw new DOMException("blocked");
  };
  vi.stubGlobal("localStorage", { getItem: blocked, setItem: blocked, removeItem: blocked });
  saveActivity(begun);
  expect(listActivities()).toEqual([begun]);
  forgetActivity(begun);
  expect(listActivities()).toEqual([]);
});
