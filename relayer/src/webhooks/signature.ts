import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign as signAsymmetrically,
} from "node:crypto";
import { promisify } from "node:util";

const PREFIX = "whsec_";
const PUBLIC_PREFIX = "whpk_";

/** Creates a signing secret in the form of Standard Webhooks: `whsec_` and 32 random bytes in base64. */
export function createSecret(): string {
  return `${PREFIX}${randomBytes(32).toString("base64")}`;
}

/** Creates an Ed25519 key: private in PKCS #8 and base64, public as `whpk_` and base64. */
export function createSigningKey(): { privateKey: string; publicKey: string } {
  const { privateKey } = generateKeyPairSync("ed25519");
  const { x = "" } = createPublicKey(privateKey).export({ format: "jwk" });
  return {
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
    publicKey: `${PUBLIC_PREFIX}${Buffer.from(x, "base64url").toString("base64")}`,
  };
}

/** Keys that sign an endpoint's attempts. */
export interface Signers {
  /** Bytes of each valid secret, newest first. */
  secrets: readonly Buffer[];
  /** Null for an endpoint with `signatures: hmac`. */
  signingKey: KeyObject | null;
}

/** Parses decrypted secrets and private key. */
export function readSigners(secrets: readonly string[], privateKey: string | null): Signers {
  const secretBytes = secrets.map((secret) => Buffer.from(secret.slice(PREFIX.length), "base64"));
  if (privateKey === null) return { secrets: secretBytes, signingKey: null };
  const key = Buffer.from(privateKey, "base64");
  return {
    secrets: secretBytes,
    signingKey: createPrivateKey({ key, format: "der", type: "pkcs8" }),
  };
}

export interface SignedContent {
  /** Event id. */
  id: string;
  /** Unix seconds of this attempt. */
  timestamp: number;
  body: Buffer;
}

/**
 * Returns the value of `webhook-signature`, over `id.timestamp.body` as in Standard Webhooks: one
 * HMAC-SHA256 (`v1`) per secret, and one Ed25519 signature (`v1a`) if there is a key for it.
 */
export async function sign(
  { secrets, signingKey }: Signers,
  { id, timestamp, body }: SignedContent,
): Promise<string> {
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const signatures = secrets.map(
    (secret) => `v1,${createHmac("sha256", secret).update(content).digest("base64")}`,
  );
  if (signingKey)
    signatures.push(`v1a,${(await signEd25519(content, signingKey)).toString("base64")}`);
  return signatures.join(" ");
}

/** Ed25519 signatures that may be made outside of the main thread at a time. */
const MAX_POOLED = 64;
let pooled = 0;

const signInPool = promisify<null, Buffer, KeyObject, Buffer>(signAsymmetrically);

/**
 * An Ed25519 signature is about a third of an attempt's CPU, so that threads of the process's pool make
 * it; the main thread does while something else, such as slow look-ups of names, keeps them.
 */
async function signEd25519(content: Buffer, key: KeyObject): Promise<Buffer> {
  if (pooled >= MAX_POOLED) return signAsymmetrically(null, content, key);
  pooled += 1;
  try {
    return await signInPool(null, content, key);
  } finally {
    pooled -= 1;
  }
}
