import { signedReceiptText } from "@handsel/protocol";
import { z } from "../validation/zod.ts";

const base64url = z.string().check(z.regex(/^[\w-]{1,100}$/));
const signedSchema = z.looseObject({ public_key: base64url, signature: base64url });

/** Verdict about a receipt's signature. */
export interface SignatureVerdict {
  /** Whether the receipt is as it was signed; null: it has no signature. */
  fits: boolean | null;
  /** Ed25519 key that it names, in base64url. */
  key: string | null;
}

/** Verifies the signature of a receipt's file, with every field that the file has. */
export async function verifySignature(file: unknown): Promise<SignatureVerdict> {
  const { data } = signedSchema.safeParse(file);
  if (!data) return { fits: null, key: null };
  const text = new TextEncoder().encode(signedReceiptText(data));
  const fits = await isSigned(toBytes(data.signature), text, toBytes(data.public_key));
  return { fits, key: data.public_key };
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Verifies with the browser's own code, or where that knows no Ed25519, or the page is not a secure one, with the library's. */
async function isSigned(signature: Bytes, text: Bytes, key: Bytes): Promise<boolean> {
  if (signature.length !== 64 || key.length !== 32) return false;
  try {
    const known = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", known, signature, text);
  } catch {
    const { ed25519 } = await import("@noble/curves/ed25519");
    return ed25519.verify(signature, text, key);
  }
}

function toBytes(text: string): Bytes {
  const base64 = text.replaceAll("-", "+").replaceAll("_", "/");
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
