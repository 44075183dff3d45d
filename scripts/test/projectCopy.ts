import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";

/** Copies the project with links to its packages; its own workspaces are those of the copy. */
export function copyProject(copy: string): void {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  for (const path of listed.split("\0")) {
    if (path !== "" && existsSync(join(root, path))) cpSync(join(root, path), join(copy, path));
  }
  for (const workspace of [".", ...workspaces()]) linkPackages(copy, workspace);
  reuseCompilation(copy);
}

/** Takes over what an earlier deployment has compiled from the same sources; Hardhat's cache has whole paths. */
function reuseCompilation(copy: string): void {
  const compiled = join(".cache", "deploy");
  if (!existsSync(join(root, compiled, "cache"))) return;
  for (const part of ["artifacts", "cache"]) {
    cpSync(join(root, compiled, part), join(copy, compiled, part), { recursive: true });
  }
  const index = join(copy, compiled, "cache", "compile-cache.json");
  writeFileSync(index, readFileSync(index, "utf8").replaceAll(`"${root}`, `"${copy}`));
}

function workspaces(): string[] {
  const { workspaces }: { workspaces: string[] } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  return workspaces.map((path) => path.replace("*", "shop"));
}

function linkPackages(copy: string, workspace: string): void {
  const from = join(root, workspace, "node_modules");
  if (!existsSync(from)) return;
  const to = join(copy, workspace, "node_modules");
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    // npm's links to workspaces are relative, and its records may be written to.
    const isCopied = name === "@handsel" || name.endsWith("-stamp") || name.endsWith(".json");
    if (isCopied) {
      cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    } else {
      symlinkSync(join(from, name), join(to, name));
    }
  }
}
