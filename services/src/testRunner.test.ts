import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "./paths.ts";

let folder: string;
let output: string;

/** Runs Vitest on a test file whose services do not start. */
beforeAll(() => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  // In the project, so that it finds Vitest.
  folder = mkdtempSync(join(root, ".cache", "planted-"));
  const runner = JSON.stringify(join(import.meta.dirname, "testRunner.ts"));
  writeFileSync(
    join(folder, "vitest.config.ts"),
    `export default { test: { root: ${JSON.stringify(folder)}, runner: ${runner} } };`,
  );
  writeFileSync(
    join(folder, "planted.test.ts"),
    `import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from "vitest";
    const fail = (why) => { throw new Error(why); };
    const stop = () => undefined.stop();
    describe("once", () => { beforeAll(() => fail("no chain")); afterAll(stop); it("a", () => {}); });
    describe("each", () => { beforeEach(() => fail("no database")); afterEach(stop); it("b", () => {}); });
    describe("later", () => { afterEach(stop); it("c", () => fail("wrong")); });`,
  );
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, "run"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  output = stdout + stderr;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("reports why a service did not start, and no failure of the hooks that would stop it", () => {
  const errors = [...output.matchAll(/^(\w*Error: .*)$/gm)].map(([, error]) => error);
  expect(errors, output).toEqual([
    "Error: no chain",
    "Error: no database",
    "Error: wrong",
    "TypeError: Cannot read properties of undefined (reading 'stop')",
  ]);
});
