import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { VaultError } from "../../lib/vault/vaultError.ts";
import { addPasskey } from "./addPasskey.ts";
import type { Vault } from "./useVault.ts";

/** A passkey of a device that computes what opens a wallet. */
class Credential {
  static signalUnknownCredential = vi.fn(async () => {});
  rawId = new Uint8Array([1, 2, 3]).buffer;
  getClientExtensionResults = () => ({ prf: { results: { first: new ArrayBuffer(32) } } });
}

const asked = {
  ...{ password: "four mugs on a shelf", name: "Phone", known: [] },
  end: new AbortController().signal,
};

beforeEach(() => {
  Credential.signalUnknownCredential.mockClear();
  vi.stubGlobal("PublicKeyCredential", Credential);
  vi.stubGlobal("location", { hostname: "pay.example" });
  const answer = async () => new Credential();
  vi.stubGlobal("navigator", { credentials: { create: answer, get: answer } });
});
afterEach(() => vi.unstubAllGlobals());

it("has the device forget a passkey that the wallet did not take", async () => {
  const ask = () => Promise.reject(new VaultError("locked"));
  await expect(addPasskey(ask, asked)).rejects.toMatchObject({ code: "locked" });
  expect(Credential.signalUnknownCredential).toHaveBeenCalledWith({
    ...{ rpId: "pay.example", credentialId: "AQID" },
  });
});

it("leaves the device one that the wallet took", async () => {
  const ask = vi.fn(async () => ({ state: "open" }));
  await addPasskey(ask as unknown as Vault["ask"], asked);
  expect(ask).toHaveBeenCalledWith(
    "addPasskey",
    expect.objectContaining({ name: "Phone", rp: "pay.example" }),
  );
  expect(Credential.signalUnknownCredential).not.toHaveBeenCalled();
});
