import { expect, it } from "vitest";
import { testStorage } from "../../testing/storage.ts";
import {
  type Contact,
  contacts,
  nameOfContact,
  namesBeside,
  readName,
  removeContact,
  saveContact,
} from "./contacts.ts";
import { findPeople, peopleOf } from "./people.ts";
import type { Send } from "./sends.ts";

const marta: Contact = { address: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC", name: "Marta" };
const kraken: Contact = { address: "0x90F79bf6EB2c4f870365E785982E1f101E93b906", name: "Kraken" };
const savings: Contact = { address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", name: "Savings" };
const stranger = "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65";

const kept = testStorage();

it("keeps one name for an address, in any spelling, until it is removed", () => {
  saveContact(marta);
  saveContact(kraken);
  const lower = marta.address.toLowerCase() as typeof marta.address;
  saveContact({ address: lower, name: "Marta B." });
  expect(contacts.read().map(({ name }) => name)).toEqual(["Marta B.", "Kraken"]);
  expect(nameOfContact(marta.address)).toBe("Marta B.");
  removeContact(marta.address);
  expect(contacts.read()).toEqual([kraken]);
  expect(nameOfContact(marta.address)).toBeNull();
});

it.each<[string, unknown]>([
  ["nothing", null],
  ["no address", { ...marta, address: "Marta" }],
  ["no name", { ...marta, name: 7 }],
  ["an empty name", { ...marta, name: " " }],
  ["a name that is too long", { ...marta, name: "a".repeat(61) }],
  ["a name that nobody can read", { ...marta, name: "Mar\u202eat" }],
])("ignores what says %s", (_, one) => {
  kept.set("handsel.contacts", JSON.stringify([one, kraken]));
  expect(contacts.read()).toEqual([kraken]);
});

it.each([
  ["  Marta \n B. ", { name: "Marta B." }],
  ["", { problem: "malformed" }],
  ["a".repeat(61), { problem: "malformed" }],
  ["Mart\u200ba", { problem: "malformed" }],
  ["kraken", { problem: "taken" }],
  ["SAVINGS", { problem: "taken" }],
])("reads the name %j", (text, read) => {
  saveContact(kraken);
  saveContact(marta);
  expect(readName(text, namesBeside(marta.address, ["Savings"]))).toEqual(read);
});

it("lets an address keep its name", () => {
  saveContact(marta);
  expect(readName("Marta", namesBeside(marta.address, []))).toEqual({ name: "Marta" });
});

it("offers own accounts, then names, then addresses without one, each once", () => {
  const sends = [
    { to: kraken.address, sentAt: 30 },
    { to: kraken.address, sentAt: 10 },
  ] as Send[];
  const sentTo = [kraken.address, stranger, savings.address] as const;
  const people = peopleOf({ own: [savings], contacts: [marta, kraken], sentTo, sends });
  expect(people.map(({ name, isOwn, sentAt }) => [name, isOwn, sentAt])).toEqual([
    ["Savings", true, null],
    ["Marta", false, null],
    ["Kraken", false, 30],
    [null, false, null],
  ]);
  expect(findPeople(people, "")).toHaveLength(4);
  expect(findPeople(people, " KRA ").map(({ name }) => name)).toEqual(["Kraken"]);
  expect(findPeople(people, stranger)).toEqual([]);
});
