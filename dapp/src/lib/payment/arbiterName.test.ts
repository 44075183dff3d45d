import type { Address } from "viem";
import { expect, it } from "vitest";
import { arbiterName } from "./arbiterName.ts";

const arbiter: Address = "0x14dC79964da2C08b23698B3D3cc7Ca32193d9955";

it("names the arbiter that the terms have, in whatever case the address is written", () => {
  const seller = { arbiter: arbiter.toLowerCase(), arbiter_name: "Court" };
  expect(arbiterName(seller, { arbiter })).toBe("Court");
});

it("does not give another arbiter the name of the seller's usual one", () => {
  const other: Address = "0x0000000000000000000000000000000000000001";
  expect(arbiterName({ arbiter: other, arbiter_name: "Court" }, { arbiter })).toBeUndefined();
  expect(arbiterName({ arbiter: null, arbiter_name: "Court" }, { arbiter })).toBeUndefined();
  expect(arbiterName({ arbiter, arbiter_name: null }, { arbiter })).toBeUndefined();
  expect(arbiterName(null, { arbiter })).toBeUndefined();
});
