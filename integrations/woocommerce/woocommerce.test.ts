import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { currencies } from "@handsel/protocol";
import { findProgram } from "@handsel/services/findProgram";
import { describe, expect, test } from "vitest";

const folder = import.meta.dirname;
const php = findProgram("php", { variable: "PHP" });
const run = promisify(execFile);

describe.skipIf(php === null)("the plugin for WooCommerce (needs php 8)", () => {
  const files = globSync("**/*.php", { cwd: folder });

  test.each(files)("%s is PHP", async (file) => {
    const { stdout } = await run(php ?? "", ["-l", join(folder, file)]);
    expect(stdout).toContain("No syntax errors");
  });

  test("amounts, webhooks and states, in its own cases", async () => {
    const env = { ...process.env, CURRENCIES: JSON.stringify(currencies) };
    const unit = join(folder, "tests", "unit.php");
    // A case that fails ends the program with 1, which throws with what it printed.
    const { stdout } = await run(php ?? "", ["-d", "display_errors=1", unit], { env });
    const lines = stdout.trim().split("\n");
    expect(lines.filter((line) => !line.startsWith("ok "))).toEqual([]);
    expect(lines.length).toBeGreaterThan(60);
  });
});

test("the block checkout gets the payment method under the gateway's id", () => {
  const registered: Record<string, unknown>[] = [];
  const settings = { title: "Crypto &amp; more", description: "From your wallet", supports: ["x"] };
  const window = {
    wc: {
      wcSettings: { getSetting: (name: string) => (name === "handsel_data" ? settings : null) },
      wcBlocksRegistry: { registerPaymentMethod: (method: never) => registered.push(method) },
    },
    wp: {
      element: { createElement: (...args: unknown[]) => args },
      htmlEntities: { decodeEntities: (text: string) => text.replace("&amp;", "&") },
    },
  };
  runInNewContext(readFileSync(join(folder, "handsel", "assets", "blocks.js"), "utf8"), { window });
  const content = ["span", null, "From your wallet"];
  expect(registered).toMatchObject([
    {
      ...{ name: "handsel", label: "Crypto & more", ariaLabel: "Crypto & more", content },
      supports: { features: ["x"] },
    },
  ]);
  const hooks = readFileSync(join(folder, "handsel/includes/class-handsel-hooks.php"), "utf8");
  expect(hooks).toContain("ID = 'handsel'");
});
