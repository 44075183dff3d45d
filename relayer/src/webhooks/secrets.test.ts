import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { encryptionKeyOf } from "../platform/crypto/seal.ts";
import { openSecret, sealSecret } from "./secrets.ts";
import { createSecret } from "./signature.ts";

const config = { encryptionKey: encryptionKeyOf(randomBytes(32)) };

test("a secret is read back, and nothing of it stands in the row", () => {
  const secret = createSecret();
  const row = { id: "we_1", ...sealSecret(config, "we_1", secret) };
  expect(openSecret(config, row)).toBe(secret);
  expect(row.sealed_secret.includes(secret.slice(6))).toBe(false);
  expect(sealSecret(config, "we_1", secret).sealed_secret).not.toEqual(row.sealed_secret);
});

test("a sealed secret does not open in another row, with another key, or changed", () => {
  const row = { id: "we_1", ...sealSecret(config, "we_1", createSecret()) };
  expect(() => openSecret(config, { ...row, id: "we_2" })).toThrow();
  expect(() => openSecret({ encryptionKey: encryptionKeyOf(randomBytes(32)) }, row)).toThrow(
    /sealed with key/,
  );
  const changed = Buffer.from(row.sealed_secret);
  changed[20] = (changed[20] ?? 0) ^ 1;
  expect(() => openSecret(config, { ...row, sealed_secret: changed })).toThrow();
});
