import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { VaultWorker } from "./vaultWorker.ts";

vi.mock("./worker.ts?worker&url", () => ({ default: "/worker.js" }));

let sent: unknown[];

beforeEach(() => {
  sent = [];
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("document", { addEventListener: () => {} });
  vi.stubGlobal(
    "Worker",
    class {
      postMessage(message: unknown, given: { transfer: Transferable[] } | undefined) {
        sent.push(structuredClone(message, given));
      }
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

async function worker(): Promise<VaultWorker> {
  vi.resetModules();
  return (await import("./vaultWorker.ts")).vaultWorker();
}

it("gives a passkey's answer away, and keeps no copy of it", async () => {
  const { ask } = await worker();
  const answer = () => ({ credential: "c", output: Uint8Array.of(1, 2, 3) });
  const [unlocking, adding] = [answer(), answer()];
  void ask("unlockByPasskey", unlocking);
  void ask("addPasskey", {
    ...{ password: "p", answer: adding, rp: "pay.example", prfInput: "", name: "Phone" },
  });
  expect(sent).toMatchObject([
    { parameters: { output: Uint8Array.of(1, 2, 3) } },
    { parameters: { answer: { output: Uint8Array.of(1, 2, 3) } } },
  ]);
  for (const { output } of [unlocking, adding]) expect(output).toHaveLength(0);
});
