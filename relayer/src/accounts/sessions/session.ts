import type { SignedIn } from "../../platform/http/authenticator.ts";

declare module "../../platform/http/authenticator.ts" {
  interface SignedIn {
    sessionId: string;
    secondFactor: "none" | "required" | "verified";
    /** Whether a factor was proved in the last five minutes, and until when that counts. */
    isProved: boolean;
    provedUntil: Date;
    expiresAt: Date;
  }
}

export type Session = SignedIn;
