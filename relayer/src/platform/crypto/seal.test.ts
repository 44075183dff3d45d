import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { seal, unseal } from "./seal.ts";

const key = randomBytes(32);

test("what is sealed opens again, and twice the same looks different", () => {
  const [first, second] = [
    seal(key, "table:column:1", "käse"),
    seal(key, "table:column:1", "käse"),
  ];
  expect(unseal(key, "table:column:1", first)).toBe("käse");
  expect(unseal(key, "table:column:1", second)).toBe("käse");
  expect(first.equals(second)).toBe(false);
});

test("it opens with no other key, in no other place, and not after a change", () => {
  const sealed = seal(key, "table:column:1", "secret");
  expect(() => unseal(randomBytes(32), "table:column:1", sealed)).toThrow();
  expect(() => unseal(key, "table:column:2", sealed)).toThrow();
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => unseal(key, "table:column:1", changed)).toThrow();
  }
  expect(() => unseal(key, "table:column:1", sealed.subarray(0, 20))).toThrow();
});
