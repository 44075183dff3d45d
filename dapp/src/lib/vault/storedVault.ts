import { readVault } from "./readVault.ts";
import type { Vault } from "./vault.ts";
import { VaultError, type VaultErrorCode } from "./vaultError.ts";
import type { VaultStore } from "./vaultStore.ts";

/** The vault as this browser keeps it, and what was found wrong with it. */
export class StoredVault {
  readonly #store: VaultStore;
  /** The current file, from which the next is made; also of a damaged one. */
  #text: string | null = null;
  vault: Vault | null = null;
  /** The vault before it, if it opens the same wallet. */
  previous: Vault | null = null;
  problem: VaultErrorCode | null = null;
  isRecovered = false;
  wasRemoved = false;

  constructor(store: VaultStore) {
    this.#store = store;
  }

  /** Reads what is stored. @returns whether it is not what was known */
  async load(): Promise<boolean> {
    const { current, previous, removed } = await this.#store.read();
    const known = this.#text;
    this.wasRemoved = removed !== null;
    if (current === known && (current !== null || known === null)) return false;
    this.#take(current, previous);
    return true;
  }

  /** Puts an open wallet back that the browser has deleted, unless a person did. @returns whether that was so */
  async putBack(open: Vault): Promise<boolean> {
    const { current, removed } = await this.#store.read();
    if (current !== null || removed !== null) return false;
    await this.keep(open);
    return true;
  }

  /**
   * Keeps a changed vault, and reads it again to be sure.
   * @param keepsPrevious whether the vault before it may still open the wallet, if the new one is damaged
   */
  async keep(vault: Vault, keepsPrevious = true): Promise<void> {
    const text = JSON.stringify(vault);
    // A damaged file is nothing to fall back on.
    const keeps = keepsPrevious && !this.isRecovered;
    await this.#store.write(text, { id: vault.id, from: this.#text, keepsPrevious: keeps });
    const { current, previous } = await this.#store.read();
    if (current !== text) throw new VaultError("storage_failed");
    this.#take(current, previous);
  }

  async remove(): Promise<void> {
    await this.#store.remove(this.vault?.id ?? null);
    this.#take(null, null);
    this.wasRemoved = true;
  }

  /** The file as it is stored, also a damaged one. @throws VaultError `no_wallet` */
  file(): string {
    if (this.#text === null) throw new VaultError("no_wallet");
    return this.vault ? `${JSON.stringify(this.vault, null, 2)}\n` : this.#text;
  }

  #take(current: string | null, previous: string | null): void {
    this.#text = current;
    const [now, before] = [tryRead(current), tryRead(previous)];
    this.problem = now.problem;
    // What a newer version has written is whole, and not to be overwritten by an older one.
    this.isRecovered =
      now.problem !== null && now.problem !== "vault_newer" && before.vault !== null;
    this.vault = this.isRecovered ? before.vault : now.vault;
    this.previous = before.vault?.id === this.vault?.id ? before.vault : null;
    if (this.isRecovered) this.problem = null;
  }
}

function tryRead(text: string | null): { vault: Vault | null; problem: VaultErrorCode | null } {
  if (text === null) return { vault: null, problem: null };
  try {
    return { vault: readVault(text), problem: null };
  } catch (error) {
    if (error instanceof VaultError) return { vault: null, problem: error.code };
    throw error;
  }
}
