import { createHash, randomBytes } from "node:crypto";

/** A new session's token: 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database knows of a token. */
export function hashSessionToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
