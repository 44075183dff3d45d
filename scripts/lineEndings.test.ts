import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { expect, test } from "vitest";

function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", maxBuffer: 2 ** 26 });
}

test("a clone with core.autocrlf has the same bytes, so the contracts have the same code", async () => {
  const clone = await mkdtemp(join(tmpdir(), "handsel-clone-"));
  try {
    git(root, "clone", "--quiet", "--config", "core.autocrlf=true", root, clone);
    const committed = git(clone, "ls-tree", "-r", "HEAD", "--format=%(objectname) %(path)");
    const files = committed
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[1] ?? "");
    expect(files).toContain("contracts/escrow/Funding.sol");
    // Hashes the bytes as they are, without the conversion that git itself would undo.
    const hashes = git(clone, "hash-object", "--no-filters", "--", ...files)
      .trim()
      .split("\n");
    const found = files.map((file, index) => `${hashes[index]} ${file}`);
    expect(found.join("\n")).toBe(committed.trim());
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
});
