import { forgetPasskey, makePasskey } from "../../lib/vault/passkey.ts";
import type { KnownPasskey, WalletStatus } from "../../lib/vault/requests.ts";
import type { Vault } from "./useVault.ts";

interface NewWay {
  password: string;
  name: string;
  /** Passkeys that open the wallet already. */
  known: readonly KnownPasskey[];
  /** Ends the waiting. */
  end: AbortSignal;
}

/**
 * Has the browser make a passkey, and adds it to the wallet. The device of one that could not be added is told that it opens nothing.
 * @throws VaultError
 */
export async function addPasskey(
  ask: Vault["ask"],
  { password, name, known, end }: NewWay,
): Promise<WalletStatus> {
  const made = await makePasskey(name, known, end);
  try {
    return await ask("addPasskey", { password, name, ...made });
  } catch (error) {
    await forgetPasskey(made.rp, made.answer.credential);
    throw error;
  }
}
