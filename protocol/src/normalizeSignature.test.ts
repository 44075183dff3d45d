import {
  concatHex,
  type Hex,
  keccak256,
  numberToHex,
  parseSignature,
  recoverAddress,
  serializeCompactSignature,
  signatureToCompactSignature,
  slice,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { expect, test } from "vitest";
import { normalizeSignature } from "./index.ts";

/** Every form in which wallets write a signature. */
function formsOf(signature: Hex): Record<string, Hex> {
  const parsed = parseSignature(signature);
  return {
    plain: signature,
    recoveryId: concatHex([slice(signature, 0, 64), numberToHex(parsed.yParity, { size: 1 })]),
    compact: serializeCompactSignature(signatureToCompactSignature(parsed)),
  };
}

test("each form of a key's signature becomes r, s and 27 or 28", async () => {
  const ends = new Set<Hex>();
  for (let round = 0; round < 40; round += 1) {
    const account = privateKeyToAccount(generatePrivateKey());
    const hash = keccak256(numberToHex(round));
    const signature = await account.sign({ hash });
    ends.add(slice(signature, 64));
    for (const [form, written] of Object.entries(formsOf(signature))) {
      expect(normalizeSignature(written), form).toBe(signature);
    }
    expect(await recoverAddress({ hash, signature })).toBe(account.address);
  }
  expect([...ends].sort()).toEqual(["0x1b", "0x1c"]);
});

test("anything else is left alone", () => {
  const others: Hex[] = [
    ...(["0x", "0x00"] as const),
    ...[63, 66, 130].map((bytes): Hex => `0x${"01".repeat(bytes)}`),
    ...[2, 26, 29, 31, 255].map((end) =>
      concatHex([`0x${"11".repeat(64)}`, numberToHex(end, { size: 1 })]),
    ),
  ];
  for (const other of others) expect(normalizeSignature(other)).toBe(other);
});
