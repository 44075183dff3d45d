import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "@handsel/services/findProgram";
import { root } from "@handsel/services/paths";
import { afterAll, describe, expect, it } from "vitest";
import { toDigits } from "./bytes.ts";
import { keysOfAccounts, makeVault } from "./openVault.ts";
import { addressOfKey, readPrivateKey } from "./privateKey.ts";
import type { Secret } from "./vault.ts";
import { keysOfWords, makeWords } from "./words.ts";

const program = join(root, "examples", "python", "open_wallet.py");
const folder = mkdtempSync(join(tmpdir(), "handsel-wallet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Python that has the library of the example; null if there is none. */
function findPython(): string | null {
  const python = findProgram("python3", { variable: "PYTHON" });
  const has = python && spawnSync(python, ["-c", "import cryptography"]).status === 0;
  return has ? python : null;
}

describe("a backup file", () => {
  const python = findPython();

  it("needs a program of at most 60 lines", () => {
    expect(readFileSync(program, "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  });

  it.skipIf(python === null)(
    "is opened by another program (needs: pip install -r examples/python/requirements.txt)",
    async () => {
      const words = makeWords(24);
      const own = "11".repeat(32);
      const secret: Secret = {
        ...{ words, keys: [own], backed_up: true },
        accounts: [
          ...keysOfWords(words, [0, 7]).map((key, nth) => {
            const index = [0, 7][nth] ?? 0;
            const [name, from] = [`Grüße ${index}`, "words" as const];
            return { name, address: addressOfKey(key), from, index };
          }),
          { name: "Old", address: addressOfKey(readPrivateKey(own)), from: "key", index: 0 },
        ],
      };
      // The first has another form in memory than the second, and looks the same.
      const [typed, kept] = ["Cafe\u0301 am Fluß", "Caf\u00e9 am Fluß"];
      const made = await makeVault(secret, kept, { cost: 2 ** 14, now: Date.now() });
      const file = join(folder, "wallet.json");
      writeFileSync(file, JSON.stringify(made.vault, null, 2));
      const run = (password: string) =>
        spawnSync(python ?? "", [program, file], {
          env: { ...process.env, HANDSEL_WALLET_PASSWORD: password, PYTHONIOENCODING: "utf8" },
          encoding: "utf8",
        });
      const opened = run(typed);
      expect(opened.stderr).toBe("");
      const keys = keysOfAccounts(secret);
      expect(opened.stdout.trimEnd().split("\n")).toEqual([
        words,
        ...secret.accounts.map(
          ({ address, name }, nth) =>
            `${address} 0x${toDigits(keys[nth] ?? new Uint8Array())} ${name}`,
        ),
      ]);
      expect(run("another password")).toMatchObject({
        status: 1,
        stderr: "This is not the password.\n",
      });
    },
  );
});
