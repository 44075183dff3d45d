import { createHash, randomBytes } from "node:crypto";

/** Makes a session token with 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Hashes a token for the database. */
export function hashSessionToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
