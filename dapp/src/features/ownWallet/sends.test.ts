import { createClient, custom, zeroAddress } from "viem";
import { expect, it } from "vitest";
import { testStorage } from "../../testing/storage.ts";
import { readSendStatus, rememberSend, type Send, sends } from "./sends.ts";

const sent: Send = {
  ...{ chainId: 31337, hash: `0x${"1".repeat(64)}`, amount: "250000000000000000" },
  ...{ from: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", token: zeroAddress },
  ...{ to: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", sentAt: 1_795_000_000 },
};

const kept = testStorage();

it("keeps what was sent, the newest first and each once, and no more than the newest", () => {
  for (let nth = 0; nth < 120; nth++) {
    rememberSend({ ...sent, hash: `0x${String(nth).padStart(64, "0")}` });
  }
  rememberSend(sent);
  rememberSend(sent);
  const [first, second] = sends.read();
  expect(first).toEqual(sent);
  expect(second?.hash).toMatch(/119$/);
  expect(sends.read()).toHaveLength(50);
});

it.each<[string, unknown]>([
  ["nothing", null],
  ["no chain", { ...sent, chainId: "31337" }],
  ["half a hash", { ...sent, hash: "0x11" }],
  ["no receiver", { ...sent, to: "Marta" }],
  ["no coin", { ...sent, token: undefined }],
  ["an amount that is no number", { ...sent, amount: "1.5" }],
  ["an amount as a number", { ...sent, amount: 1 }],
  ["a time that no clock shows", { ...sent, sentAt: 1e15 }],
  ["a time that is none", { ...sent, sentAt: null }],
])("ignores what says %s", (_, one) => {
  kept.set("handsel.sends", JSON.stringify([one, sent]));
  expect(sends.read()).toEqual([sent]);
});

it.each([
  ["arrived", { eth_getTransactionReceipt: { status: "0x1" } }, 10],
  ["refused", { eth_getTransactionReceipt: { status: "0x0" } }, 10],
  ["on_its_way", {}, 10],
  ["on_its_way", { eth_getTransactionByHash: { hash: sent.hash } }, 3_600],
  ["missing", {}, 3_600],
] as const)(
  "says %s by what the node has: %o after %d seconds",
  async (status, answers, passed) => {
    const request = async ({ method }: { method: string }) =>
      (answers as Record<string, unknown>)[method] ?? null;
    const client = createClient({ transport: custom({ request }) });
    expect(await readSendStatus(client, sent, sent.sentAt + passed)).toBe(status);
  },
);
