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

/** A new signing secret in the form of Standard Webhooks: `whsec_` and 32 random bytes in base64. */
export function createSecret(): string {
  return `${PREFIX}${randomBytes(32).toString("base64")}`;
}

/** A new Ed25519 key: the private half in PKCS #8 and base64, the public one as it is published. */
export function createSigningKey(): { privateKey: string; publicKey: string } {
  const { privateKey } = generateKeyPairSync("ed25519");
  const { x = "" } = createPublicKey(privateKey).export({ format: "jwk" });
  return {
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
    publicKey: `${PUBLIC_PREFIX}${Buffer.from(x, "base64url").toString("base64")}`,
  };
}

/** What an endpoint's attempts are signed with. */
export interface Signers {
  /** The bytes of each valid secret, the newest first. */
  secrets: readonly Buffer[];
  signingKey: KeyObject;
}

/** Reads secrets and key as they are kept. */
export function readSigners(secrets: readonly string[], privateKey: string): Signers {
  return {
    secrets: secrets.map((secret) => Buffer.from(secret.slice(PREFIX.length), "base64")),
    signingKey: createPrivateKey({
      ...{ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" },
    }),
  };
}

/** What one attempt signs. */
export interface SignedContent {
  /** The event's id. */
  id: string;
  /** Unix seconds of this attempt. */
  timestamp: number;
  /** The bytes that are sent. */
  body: Buffer;
}

/**
 * The value of `webhook-signature`, over `id.timestamp.body` as Standard Webhooks has it: one
 * HMAC-SHA256 (`v1`) for each secret, and one Ed25519 signature (`v1a`).
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
