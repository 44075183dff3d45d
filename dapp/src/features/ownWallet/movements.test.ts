import { zeroAddress } from "viem";
import { expect, it } from "vitest";
import type { WalletPayment } from "../../queries/walletPayments.ts";
import { movementsOf } from "./movements.ts";
import type { Send } from "./sends.ts";

const everyday = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const savings = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const marta = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
const payment: WalletPayment = {
  ...{ id: `0x${"a".repeat(64)}`, chainId: 1, token: zeroAddress, amount: 5n, cameBack: 0n },
  ...{ status: "authorized", payer: everyday, funder: everyday, fundedAt: 20 },
  transaction: `0x${"f".repeat(64)}`,
};
const sent: Send = {
  ...{ chainId: 1, hash: `0x${"1".repeat(64)}`, token: zeroAddress, amount: "1", sentAt: 30 },
  ...{ from: everyday, to: savings },
};
const earlier: Send = { ...sent, hash: `0x${"2".repeat(64)}`, to: marta, sentAt: 10 };
const all = [sent, earlier];

it("lists what an account paid and sent, the newest first", () => {
  expect(movementsOf(everyday, [payment], all).map(({ kind, at }) => [kind, at])).toEqual([
    ["sent", 30],
    ["paid", 20],
    ["sent", 10],
  ]);
});

it("lists what came from another account of the wallet as received, in any spelling", () => {
  const lower = savings.toLowerCase() as typeof savings;
  expect(movementsOf(lower, [], all)).toEqual([{ kind: "received", at: 30, send: sent }]);
});

it("lists nothing of others", () => {
  expect(movementsOf("0x90F79bf6EB2c4f870365E785982E1f101E93b906", [], all)).toEqual([]);
});
