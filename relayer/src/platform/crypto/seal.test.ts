import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { encryptionKeyOf, seal, unseal } from "./seal.ts";

const key = encryptionKeyOf(randomBytes(32));

test("a sealed value opens again, and sealing twice gives different bytes", () => {
  const [first, second] = [
    seal(key, "table:column:1", "käse"),
    seal(key, "table:column:1", "käse"),
  ];
  expect(unseal(key, "table:column:1", first)).toBe("käse");
  expect(unseal(key, "table:column:1", second)).toBe("käse");
  expect(first.equals(second)).toBe(false);
});

test("a sealed value does not open with another key or context, or after a change", () => {
  const sealed = seal(key, "table:column:1", "secret");
  expect(() => unseal(encryptionKeyOf(randomBytes(32)), "table:column:1", sealed)).toThrow();
  expect(() => unseal(key, "table:column:2", sealed)).toThrow();
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => unseal(key, "table:column:1", changed)).toThrow();
  }
  expect(() => unseal(key, "table:column:1", sealed.subarray(0, 20))).toThrow();
});

test("a further key opens what it has sealed, and seals nothing", () => {
  const [own, other] = [randomBytes(32), randomBytes(32)];
  const both = encryptionKeyOf(own, other);
  const context = "table:column:1";
  expect(unseal(both, context, seal(encryptionKeyOf(other), context, "old"))).toBe("old");
  expect(unseal(encryptionKeyOf(own), context, seal(both, context, "new"))).toBe("new");
  // A copy of the key is the same key.
  expect(unseal({ ...both }, context, seal(encryptionKeyOf(other), context, "old"))).toBe("old");
});
