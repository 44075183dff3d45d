import { hexToString } from "viem/utils";

/** How a message begins that signs in to a site (EIP-4361); a scheme may stand before the host. */
const signIn =
  /^\s*(?:[a-z][a-z0-9+.-]*:\/\/)?(\S+) wants you to sign in with your Ethereum account/i;

/** Returns the host that a message signs in to; null if it is no sign-in. */
export function siteOfSignIn(message: string | { raw: `0x${string}` }): string | null {
  const text = typeof message === "string" ? message : hexToString(message.raw);
  return signIn.exec(text)?.[1]?.toLowerCase() ?? null;
}
