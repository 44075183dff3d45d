import { type Address, zeroAddress } from "viem";
import { beforeEach, expect, it, vi } from "vitest";
import { VaultError } from "../../lib/vault/vaultError.ts";
import { testStorage } from "../../testing/storage.ts";
import { nameOfContact, saveContact } from "./contacts.ts";
import { readKnownBackup, rememberKnownBackup } from "./knownBackup.ts";
import { removeWallet } from "./removeWallet.ts";
import { rememberSend, sends } from "./sends.ts";
import { rememberSentTo, sentTo } from "./sentTo.ts";
import type { Vault } from "./useVault.ts";

const marta: Address = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

testStorage();
beforeEach(() => {
  saveContact({ address: marta, name: "Marta" });
  rememberSentTo(marta);
  rememberKnownBackup("wbk_1");
  rememberSend({
    ...{ chainId: 1, hash: `0x${"1".repeat(64)}`, from: marta, to: marta, token: zeroAddress },
    ...{ amount: "1", sentAt: 1_795_000_000 },
  });
});

it("leaves no name and no send to whoever is next", async () => {
  const none = { state: "none", wasRemoved: true } as const;
  const ask = vi.fn(async () => none);
  expect(await removeWallet(ask as unknown as Vault["ask"])).toEqual(none);
  expect(ask).toHaveBeenCalledWith("remove");
  expect(nameOfContact(marta)).toBeNull();
  expect(sentTo.read()).toEqual([]);
  expect(sends.read()).toEqual([]);
  expect(readKnownBackup()).toBeNull();
});

it("keeps them where the wallet stays", async () => {
  const ask = () => Promise.reject(new VaultError("storage_failed"));
  await expect(removeWallet(ask)).rejects.toMatchObject({ code: "storage_failed" });
  expect(nameOfContact(marta)).toBe("Marta");
  expect(sentTo.read()).toEqual([marta]);
  expect(sends.read()).toHaveLength(1);
  expect(readKnownBackup()).toBe("wbk_1");
});
