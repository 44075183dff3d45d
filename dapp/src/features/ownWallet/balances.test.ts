import { expect, it } from "vitest";
import { chain, dollar } from "../../testing/payment.ts";
import { type Balance, coinsOf, withChosen } from "./balances.ts";

const ether = coinsOf(chain).at(-1) ?? dollar;
const dollars: Balance = { chain, token: dollar, amount: 40n };
const ethers: Balance = { chain, token: ether, amount: 7n };
const elsewhere: Balance = { ...dollars, chain: { ...chain, id: 84532 } };

it("reads the chosen coin anew, also when none is left of it", () => {
  for (const amount of [50n, 0n]) {
    const now = { ...dollars, amount };
    expect(withChosen([ethers, now], dollars)).toEqual({ balance: now, all: [ethers, now] });
  }
});

it("offers what there is", () => {
  const none = { ...elsewhere, amount: 0n };
  const unread = { ...elsewhere, amount: null };
  for (const other of [none, unread]) {
    expect(withChosen([dollars, other, ethers], dollars).all).toEqual([dollars, ethers]);
  }
});

it("takes no other coin for one that could not be read, nor for one of another chain", () => {
  const unread = { ...dollars, amount: null };
  expect(withChosen([ethers, unread], dollars)).toEqual({
    ...{ balance: dollars, all: [ethers, dollars] },
  });
  for (const others of [[], [ethers], [elsewhere, ethers]]) {
    expect(withChosen(others, dollars)).toEqual({ balance: dollars, all: [...others, dollars] });
  }
});
