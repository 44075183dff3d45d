import { generateKeyPairSync, sign } from "node:crypto";
import { canonicalJson } from "@handsel/protocol";
import { afterEach, describe, expect, it, vi } from "vitest";
import { verifySignature } from "./verifySignature.ts";

afterEach(() => vi.unstubAllGlobals());

const pair = generateKeyPairSync("ed25519");
const { x: key = "" } = pair.publicKey.export({ format: "jwk" });

const receipt = { object: "receipt", number: "R-000042", sequence: 42, seller: { name: "Shop é" } };
const bytes = (text: string) => Buffer.from(text, "utf8");
const signatureOf = (text: string) =>
  sign(null, bytes(text), pair.privateKey).toString("base64url");

/** As the relayer answers it, to the payer. */
const file = {
  ...{ ...receipt, customer: { name: "Ada" }, status_now: { status: "held" }, public_key: key },
  signature: signatureOf(`handsel-receipt-v1.${canonicalJson(receipt)}`),
};

describe.each([
  ["the browser's code", () => {}],
  [
    "the library, in a browser without Ed25519",
    () => vi.stubGlobal("crypto", { subtle: { importKey: () => Promise.reject(new Error()) } }),
  ],
  ["the library, on a page that is not secure", () => vi.stubGlobal("crypto", {})],
])("with %s, a signature", (_, prepare) => {
  it("fits, whatever is told beside what is signed", async () => {
    prepare();
    expect(await verifySignature(file)).toEqual({ fits: true, key });
    const later = { ...file, status_now: { status: "captured" }, customer: null };
    expect(await verifySignature(later)).toEqual({ fits: true, key });
  });

  it.each<[string, object]>([
    ["a field was changed", { ...file, number: "R-000043" }],
    ["a field that no page shows was changed", { ...file, sequence: 43 }],
    ["a field was added", { ...file, note: "paid twice" }],
    ["another text was signed", { ...file, signature: signatureOf(canonicalJson(receipt)) }],
    ["the key is another", { ...file, public_key: Buffer.alloc(32, 7).toString("base64url") }],
    ["it is too short", { ...file, signature: file.signature.slice(0, 20) }],
    ["it is no base64url", { ...file, signature: "AAAAA" }],
  ])("does not fit if %s", async (__, changed) => {
    prepare();
    expect((await verifySignature(changed)).fits).toBe(false);
  });

  it("is not there in a receipt that the page made", async () => {
    prepare();
    expect(await verifySignature(receipt)).toEqual({ fits: null, key: null });
  });
});
