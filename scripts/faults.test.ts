import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { describe, expect, test } from "vitest";
import { readFaults } from "./faults/faults.ts";

describe.each(readFaults())("the patch of $name", ({ patch, tests }) => {
  test("applies to the code of today, and names tests that are there", () => {
    const check = ["apply", "--check", "-"];
    const { stderr } = spawnSync("git", check, { cwd: root, input: patch, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(tests.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

test("a fault that does not exist is refused by name", () => {
  const file = join(root, "scripts", "faults.ts");
  const { status, stderr } = spawnSync(process.execPath, [file, "--only", "none"], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("relayer/simulation/faults has no none.");
});
