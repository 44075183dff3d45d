import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { describe, expect, test } from "vitest";

/** Simulates in a process of its own, because the world takes the place of the clock. */
function run(...choices: string[]) {
  const file = join(root, "scripts", "simulate.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...choices], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

describe("a simulated world", () => {
  test.each([1, 2, 3])("of seed %i is as everybody was told", (seed) => {
    const { status, stderr } = run("--seed", String(seed), "--steps", "4000");
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  test("of the same seed is the same", () => {
    const [first, second] = [1, 2].map(() => run("--seed", "4", "--steps", "1500", "--story"));
    expect(second?.stdout.split("\n").length).toBeGreaterThan(20);
    expect(second).toEqual(first);
  });
});
