import { expect, it } from "vitest";
import { customersFilter } from "./customers.ts";

const address = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";

it.each([
  ["", {}],
  ["  ", {}],
  [` ${address} `, { address }],
  [address.toLowerCase(), { address: address.toLowerCase() }],
  [address.slice(0, 41), { name: address.slice(0, 41) }],
  ["Ines Marques", { name: "Ines Marques" }],
])("looks for “%s” as an address or as a name", (text, asked) => {
  expect(customersFilter(text)).toEqual(asked);
});
