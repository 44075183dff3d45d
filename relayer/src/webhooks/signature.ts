import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign as signAsymmetrically,
} from "node:crypto";

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
  signingKey: KeyObject;
}

/** Parses decrypted secrets and private key. */
export function readSigners(secrets: readonly string[], privateKey: string): Signers {
  return {
    secrets: secrets.map((secret) => Buffer.from(secret.slice(PREFIX.length), "base64")),
    signingKey: createPrivateKey({
      ...{ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" },
    }),
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
 * HMAC-SHA256 (`v1`) per secret, and one Ed25519 signature (`v1a`).
 */
export function sign(
  { secrets, signingKey }: Signers,
  { id, timestamp, body }: SignedContent,
): string {
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const macs = secrets.map(
    (secret) => `v1,${createHmac("sha256", secret).update(content).digest("base64")}`,
  );
  const signature = signAsymmetrically(null, content, signingKey).toString("base64");
  return `${macs.join(" ")} v1a,${signature}`;
}
