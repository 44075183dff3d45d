import { describe, expect, it } from "vitest";
import { toDigits } from "./bytes.ts";
import { addressOfKey, readPrivateKey } from "./privateKey.ts";
import { VaultError } from "./vaultError.ts";

const digits = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const order = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";

it.each([digits, `0x${digits}`, `0X${digits.toUpperCase()}`, `  ${digits}\n`])(
  "is read as people paste it: %j",
  (text) => {
    const key = readPrivateKey(text);
    expect(toDigits(key)).toBe(digits);
    expect(addressOfKey(key)).toBe("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
  },
);

it("may be one, or the last below the order", () => {
  expect(addressOfKey(readPrivateKey("1".padStart(64, "0")))).toBe(
    "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf",
  );
  expect(readPrivateKey(order.replace(/1$/, "0"))).toHaveLength(32);
});

const wrong: [what: string, text: string, code: string, at?: string][] = [
  ["nothing", "", "key_length", "0"],
  ["a space", " ", "key_length", "0"],
  ["0x alone", "0x", "key_length", "0"],
  ["one digit", "a", "key_length", "1"],
  ["63 digits", digits.slice(1), "key_length", "63"],
  ["63 digits after 0x", `0x${digits.slice(0, -1)}`, "key_length", "63"],
  ["65 digits", `${digits}0`, "key_length", "65"],
  ["an address", "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", "key_length", "40"],
  ["a public key", `0x04${digits}${digits}`, "key_length", "130"],
  ["a short public key", `02${digits}`, "key_length", "66"],
  ["128 digits", digits + digits, "key_length", "128"],
  ["32 digits", digits.slice(32), "key_length", "32"],
  ["a megabyte", "a".repeat(1_000_000), "key_length", "1000000"],
  ["zero", "0".repeat(64), "key_range"],
  ["zero after 0x", `0x${"0".repeat(64)}`, "key_range"],
  ["the order", order, "key_range"],
  ["one above the order", order.replace(/1$/, "2"), "key_range"],
  ["the largest number", "f".repeat(64), "key_range"],
  ["the order in capitals", order.toUpperCase(), "key_range"],
  ["a letter that is no digit", digits.replace("a", "g"), "key_characters"],
  ["the letter O for a zero", digits.replace("0", "O"), "key_characters"],
  ["the letter l for a one", digits.replace("1", "l"), "key_characters"],
  ["0x twice", `0x0x${digits}`, "key_characters"],
  ["a minus", `-${digits}`, "key_characters"],
  ["a plus", `+${digits.slice(1)}`, "key_characters"],
  ["a point", `${digits.slice(0, 32)}.${digits.slice(33)}`, "key_characters"],
  ["a space within", `${digits.slice(0, 32)} ${digits.slice(32)}`, "key_characters"],
  ["a line break within", `${digits.slice(0, 32)}\n${digits.slice(32)}`, "key_characters"],
  ["colons", digits.replaceAll(/..(?!$)/g, "$&:"), "key_characters"],
  ["quotation marks", `"${digits}"`, "key_characters"],
  ["two keys", `${digits},${digits}`, "key_characters"],
  ["words", "legal winner thank year wave sausage", "key_characters"],
  ["a key of Bitcoin", `5H${"w".repeat(49)}`, "key_characters"],
  ["base64", "rAl0vsOaF+NrpKa00jj/lEustHjL7V78rnhNe/Ty/4A=", "key_characters"],
  ["a name", "vitalik.eth", "key_characters"],
  ["a link", `https://example.com/#${digits}`, "key_characters"],
  ["full-width digits", digits.replace("1", "１"), "key_characters"],
  ["an invisible character", `\u200b${digits}`, "key_characters"],
  ["a zero character", `${digits}\u0000`, "key_characters"],
  [
    "an extended key",
    "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNK",
    "key_characters",
  ],
];

describe("a wrong key", () => {
  it("is one of forty", () => expect(wrong).toHaveLength(40));

  it.each(wrong)("is refused: %s", (_, text, code, at) => {
    let refusal: unknown;
    try {
      readPrivateKey(text);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(VaultError);
    expect(refusal).toMatchObject(at === undefined ? { code } : { code, at });
    // A secret is in no message.
    if (text.length > 16) expect(String(refusal)).not.toContain(text.trim().slice(0, 16));
  });
});
