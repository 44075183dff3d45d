import { fromDigits, randomBytes, toDigits } from "./bytes.ts";
import type { PasskeyAnswer } from "./locks.ts";
import type { KnownPasskey } from "./requests.ts";
import { VaultError } from "./vaultError.ts";

/** A new passkey that has answered, and what it was asked. */
export interface NewPasskey {
  answer: PasskeyAnswer;
  rp: string;
  prfInput: string;
}

/** Longest that a person is waited for, in milliseconds: some devices never say that nobody came. */
const PATIENCE = 60_000;

/** Whether this browser says that its passkeys can open a wallet. Only their answer shows whether they do. */
export async function canUsePasskeys(): Promise<boolean> {
  const { PublicKeyCredential: type } = globalThis as {
    PublicKeyCredential?: {
      getClientCapabilities?: () => Promise<Record<string, boolean>>;
    };
  };
  try {
    return (await type?.getClientCapabilities?.())?.["extension:prf"] === true;
  } catch {
    return false;
  }
}

/**
 * Has the browser make a passkey, and asks it at once: some say that they can compute what opens a wallet, and then do not.
 * @param name as the device shows it
 * @param known passkeys that open the wallet already: their devices make no second one
 * @param end ends the waiting
 * @throws VaultError `passkey_declined`, `passkey_known`, `passkey_unable`
 */
export async function makePasskey(
  name: string,
  known: readonly KnownPasskey[],
  end: AbortSignal,
): Promise<NewPasskey> {
  const rp = location.hostname;
  const made = await asked(end, (signal) =>
    navigator.credentials.create({
      signal,
      publicKey: {
        challenge: randomBytes(32),
        rp: { id: rp, name: "Handsel" },
        user: { id: randomBytes(16), name, displayName: name },
        pubKeyCredParams: [-7, -257].map((alg) => ({ type: "public-key", alg })),
        authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
        excludeCredentials: known.map(described),
        extensions: { prf: {} },
      },
    }),
  );
  const prfInput = toDigits(randomBytes(32));
  const credential = toBase64Url(made.rawId);
  try {
    const answer = await askPasskey([{ credential, rp, prf_input: prfInput }], end);
    return { answer, rp, prfInput };
  } catch (error) {
    await forgetPasskey(rp, credential);
    throw error;
  }
}

/** Tells the device that a passkey opens nothing, so that it is not offered again. Not every browser passes that on. */
export async function forgetPasskey(rpId: string, credentialId: string): Promise<void> {
  const type = PublicKeyCredential as {
    signalUnknownCredential?: (what: { rpId: string; credentialId: string }) => Promise<void>;
  };
  await type.signalUnknownCredential?.({ rpId, credentialId }).catch(() => {});
}

/**
 * Asks one of these passkeys for what opens the wallet.
 * @param end ends the waiting
 * @throws VaultError `passkey_declined`, `passkey_unable`
 */
export async function askPasskey(
  passkeys: readonly Pick<KnownPasskey, "credential" | "rp" | "prf_input">[],
  end?: AbortSignal,
): Promise<PasskeyAnswer> {
  const known = passkeys.filter(({ rp }) => rp === location.hostname);
  if (known.length === 0) throw new VaultError("passkey_unable");
  const credential = await asked(end, (signal) =>
    navigator.credentials.get({
      signal,
      publicKey: {
        challenge: randomBytes(32),
        rpId: location.hostname,
        allowCredentials: known.map(described),
        userVerification: "required",
        extensions: {
          prf: {
            evalByCredential: Object.fromEntries(
              known.map((one) => [one.credential, { first: fromDigits(one.prf_input) }]),
            ),
          },
        },
      },
    }),
  );
  const { first } = credential.getClientExtensionResults().prf?.results ?? {};
  if (!(first instanceof ArrayBuffer)) throw new VaultError("passkey_unable");
  return { credential: toBase64Url(credential.rawId), output: new Uint8Array(first) };
}

async function asked(
  end: AbortSignal | undefined,
  ask: (signal: AbortSignal) => Promise<Credential | null>,
): Promise<PublicKeyCredential> {
  const tooLong = AbortSignal.timeout(PATIENCE);
  const signal = end ? AbortSignal.any([end, tooLong]) : tooLong;
  try {
    // A browser may show its prompt on, but the page does not wait for it.
    const credential = await Promise.race([ask(signal), aborted(signal)]);
    if (credential instanceof PublicKeyCredential) return credential;
  } catch (error) {
    // Browsers say the same of a refusal and of a prompt that nobody answered.
    const { name } = Object(error) as { name?: unknown };
    if (signal.aborted || name === "NotAllowedError" || name === "AbortError") {
      throw new VaultError("passkey_declined");
    }
    if (name === "InvalidStateError") throw new VaultError("passkey_known");
  }
  throw new VaultError("passkey_unable");
}

function described({ credential }: Pick<KnownPasskey, "credential">) {
  return { type: "public-key" as const, id: fromBase64Url(credential) };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function toBase64Url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
