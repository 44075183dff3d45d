import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const program = join(import.meta.dirname, "compare.ts");

test("compares as many payments as it is told", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [program, "--payments", "5", "--seed", "3"],
    {
      encoding: "utf8",
    },
  );
  expect(stdout).toContain("30 cases, seed 3");
  expect(stdout).toMatch(/1.{0,9} passed/);
  expect(status).toBe(0);
});

test("refuses what is no number", () => {
  const { status, stderr } = spawnSync(process.execPath, [program, "--payments", "many"], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining("--payments is a whole number.")]);
});
