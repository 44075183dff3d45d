import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { expect, it } from "vitest";

function audit(names: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join("scripts", "audit.ts"), ...names],
    { cwd: root, encoding: "utf8", env: { ...process.env, ...env } },
  );
  return { status, words: stdout + stderr };
}

it("reports what passed", () => {
  const { status, words } = audit(["secrets", "solhint"]);
  expect(words).toMatch(/secrets.*passed/);
  expect(words).toMatch(/solhint.*passed/);
  expect(status).toBe(0);
});

it("names what is not installed as skipped, never as passed", () => {
  const { words } = audit(["slither", "aderyn"], { PATH: "" });
  expect(words).toMatch(/slither.*skipped.*not installed/);
  expect(words).toMatch(/aderyn.*skipped.*not installed/);
  expect(words).not.toContain("passed");
});

it("says so when the registry cannot be asked", () => {
  const { words } = audit(["advisories"], { npm_config_registry: "http://127.0.0.1:9/" });
  expect(words).toMatch(/advisories.*skipped/);
});

it("knows its audits", () => {
  const { status, words } = audit(["nothing"]);
  expect(words).toContain('There is no audit "nothing".');
  expect(status).toBe(1);
});
