import { afterEach, expect, it, vi } from "vitest";
import { feature } from "./feature.ts";
import { pageLoader } from "./pageLoader.ts";

afterEach(() => vi.unstubAllGlobals());

it("downloads a feature once, with those it needs, and then has its parts at once", async () => {
  const downloadWallet = vi.fn(async () => ({ name: "wallet" }));
  const downloadPage = vi.fn(async () => ({ name: "page" }));
  const wallet = feature(downloadWallet);
  const page = feature(downloadPage, wallet);
  await Promise.all([page.load(), page.load()]);
  expect([wallet.use().name, page.use().name]).toEqual(["wallet", "page"]);
  expect(downloadWallet).toHaveBeenCalledOnce();
  expect(downloadPage).toHaveBeenCalledOnce();
});

it("downloads again after a failure", async () => {
  const failing = vi.fn(async () => ({ name: "page" })).mockRejectedValueOnce(new Error("offline"));
  const page = feature(failing);
  await expect(page.load()).rejects.toThrow("offline");
  await expect(page.load()).resolves.toEqual({ name: "page" });
});

it("reloads the page once when a file is missing, and not for a preload", async () => {
  const kept = new Map<string, string>();
  const reload = vi.fn();
  vi.stubGlobal("location", { reload });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  const load = pageLoader(feature(() => Promise.reject(new Error("missing"))));
  await expect(load({ preload: true })).rejects.toThrow("missing");
  expect(reload).not.toHaveBeenCalled();
  void load({ preload: false });
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  await expect(load({ preload: false })).rejects.toThrow("missing");
  expect(reload).toHaveBeenCalledOnce();
});
