import type { Page } from "playwright-core";

/** Device of a page that keeps passkeys, as the browser's developer tools make one. */
export interface PasskeyDevice {
  /** Whether the person at the device shows that it is them. */
  answer(isVerified: boolean): Promise<void>;
  /** How many passkeys are on it. */
  count(): Promise<number>;
  /** Takes the device away, with its passkeys. */
  remove(): Promise<void>;
}

/**
 * Gives a page a device that keeps passkeys and answers at once.
 * @param abilities whether its passkeys compute what opens a wallet (the extension PRF), and whether somebody touches it
 */
export async function addPasskeyDevice(
  page: Page,
  { opensWallets = false, isTouched = true } = {},
): Promise<PasskeyDevice> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("WebAuthn.enable");
  const { authenticatorId } = await tools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true },
      ...{
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: isTouched,
      },
      ...(opensWallets ? { ctap2Version: "ctap2_1" as const, hasPrf: true } : {}),
    },
  });
  return {
    answer: async (isUserVerified) => {
      await tools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
    },
    count: async () => {
      const { credentials } = await tools.send("WebAuthn.getCredentials", { authenticatorId });
      return credentials.length;
    },
    remove: async () => {
      await tools.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
    },
  };
}
