import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

function bench(...args: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, "subgraph.ts"), ...args], {
    encoding: "utf8",
  });
}

describe("npm run bench:subgraph", () => {
  it("tells its options", () => {
    const { status, stdout } = bench("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/--payments[\s\S]*--blocks[\s\S]*--help/);
  });

  it.each([
    [
      ["--payments", "1000,many"],
      "--payments takes whole numbers from 200 on, and many is none.\n",
    ],
    [["--payments", "199"], "--payments takes whole numbers from 200 on, and 199 is none.\n"],
    [["--blocks", "0"], "--blocks takes whole numbers from 1 on, and 0 is none.\n"],
  ])("refuses %j in a sentence", (args, sentence) => {
    const { status, stderr } = bench(...args);
    expect(status).toBe(1);
    expect(stderr).toBe(sentence);
  });
});
