import { expect, test } from "vitest";
import { hashWord, plainName, searchedBy } from "./nameWords.ts";

test.each([
  ["Inês  Marques", "ines marques"],
  ["O'Neill-Søren", "o neill søren"],
  ["كَرِيم منصور", "كريم منصور"],
  ["佐藤 花子", "佐藤 花子"],
  ["ines@marques.example", "ines marques example"],
  ["!", ""],
])("%s is compared as %s", (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test("a name is found whole and by each of its first words", () => {
  expect(searchedBy("Inês Marques")).toEqual(["ines marques", "ines", "marques"]);
  expect(searchedBy("Ines")).toEqual(["ines"]);
  expect(searchedBy(Array.from({ length: 40 }, (_, index) => index).join(" "))).toHaveLength(13);
  expect(searchedBy("…")).toEqual([]);
});

test("the same name has another hash in another store", () => {
  const [one, other] = [1, 2].map((fill) => hashWord(Buffer.alloc(32, fill), "ines"));
  expect(one).toHaveLength(16);
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
});
