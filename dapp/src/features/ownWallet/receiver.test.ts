import { getAddress } from "viem";
import { expect, it } from "vitest";
import { groups, readReceiver } from "./receiver.ts";

const from = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const savings = getAddress("0xa0ee7a142d267c1f36714e4a8f75612f20a79720");
const lookalike = "0xA0Ee8db50bA1A1d99784a624aEe5e983A1B79720";
const coin = "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512";
const known = [{ address: savings, name: "Savings" }];
const around = { chainId: 1, from, known, contracts: [coin] } as const;
const read = (text: string) => readReceiver(text, around);

it("knows whom the person knows, in any spelling", () => {
  const known = { kind: "known", name: "Savings" };
  for (const text of [savings, savings.toLowerCase(), ` ${savings}\n`, `eip155:1:${savings}`]) {
    expect(read(text)).toMatchObject(known);
  }
  expect(read("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")).toMatchObject({ kind: "new" });
});

it("writes an address in one way, which every call takes", () => {
  const shouted = `0x${savings.slice(2).toUpperCase()}`;
  expect(read(shouted)).toMatchObject({ kind: "known", address: savings });
  const stranger = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
  for (const text of [stranger.toLowerCase(), `0x${stranger.slice(2).toUpperCase()}`]) {
    expect(read(text)).toEqual({ kind: "new", address: stranger });
  }
});

it("catches an address that looks like a known one where people look", () => {
  expect(read(lookalike.toLowerCase())).toMatchObject({
    kind: "lookalike",
    of: { name: "Savings" },
  });
  // Its beginning alone is nobody's trick.
  expect(read(`${savings.slice(0, 30).toLowerCase()}0000000000ab`)).toMatchObject({ kind: "new" });
});

it.each([
  ["", "empty"],
  ["  ", "empty"],
  ["Savings", "malformed"],
  [savings.slice(2), "malformed"],
  [savings.slice(0, -1), "malformed"],
  [`${savings}0`, "malformed"],
  [savings.replace(/[A-F]/, (letter) => letter.toLowerCase()), "checksum"],
  [`0x${"0".repeat(40)}`, "nobody"],
  [from.toLowerCase(), "self"],
  [coin.toLowerCase(), "contract"],
  [`eip155:137:${savings}`, "other_chain"],
])("refuses %s: %s", (text, problem) => {
  expect(read(text)).toEqual({ problem });
});

it("shows an address in ten groups", () => {
  expect(groups(savings)).toHaveLength(10);
  expect(groups(savings).join("")).toBe(savings);
});
