import { expect, test } from "vitest";
import { hideAddress } from "./hideAddress.ts";

const address =
  "https://graph.example.com/api/k%65y-in-path/subgraphs/id/x?token=key-in-query#key-in-hash";

test.each([
  [`cannot reach ${address}`, "cannot reach [hidden]"],
  ["no route to graph.example.com", "no route to [hidden]"],
  ["the key k%65y-in-path is unknown", "the key [hidden] is unknown"],
  ["the key key-in-path is unknown", "the key [hidden] is unknown"],
  ["key-in-query, key-in-hash", "[hidden], [hidden]"],
  ["an api with an id", "an api with an id"],
])("%s", (text, hidden) => {
  expect(hideAddress(text, address)).toBe(hidden);
});

test("an address with a broken escape is hidden as it is", () => {
  expect(hideAddress("the key 100%key", "https://graph.example/100%key")).toBe("the key [hidden]");
});

test("a key that is a parameter's name is hidden too", () => {
  expect(hideAddress("key 8f2c9d1e77 is spent", "https://graph.example/x?8f2c9d1e77")).toBe(
    "key [hidden] is spent",
  );
});
