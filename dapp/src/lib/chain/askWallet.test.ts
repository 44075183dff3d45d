import { expect, it, vi } from "vitest";
import { askWallet, openQuestion, WalletSilent } from "./askWallet.ts";

it("gives the wallet's answer or error, and has no open question then", async () => {
  const asked = askWallet(Promise.resolve("yes"));
  expect(openQuestion()).not.toBeNull();
  expect(await asked).toBe("yes");
  expect(openQuestion()).toBeNull();
  await expect(askWallet(Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(openQuestion()).toBeNull();
});

it("ends when the person stops waiting, and still hears a late answer", async () => {
  const late = vi.fn();
  const wallet = Promise.withResolvers<string>();
  const asked = askWallet(wallet.promise, late);
  openQuestion()?.stop();
  await expect(asked).rejects.toThrow(WalletSilent);
  expect(openQuestion()).toBeNull();
  wallet.resolve("0x1");
  await wallet.promise;
  await vi.waitFor(() => expect(late).toHaveBeenCalledExactlyOnceWith("0x1"));
});

it("ignores a late refusal", async () => {
  const wallet = Promise.withResolvers<string>();
  const asked = askWallet(wallet.promise);
  openQuestion()?.stop();
  wallet.reject(new Error("no"));
  await expect(asked).rejects.toThrow(WalletSilent);
});
