import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "@handsel/services/paths";
import { withoutLifecycle } from "../go.mjs";

/**
 * Installs packages from the npm registry into the project's cache folder, apart from the product's packages, unless they are
 * there.
 *
 * @param name name of the folder, with the version
 * @returns the folder; null when the installation fails, or when npm did not start this process.
 */
export async function installApart(
  name: string,
  packages: readonly string[],
): Promise<string | null> {
  const folder = join(root, ".cache", name);
  const done = join(folder, "installed");
  if (read(done) === packages.join("\n")) return folder;
  const npm = process.env.npm_execpath;
  if (npm === undefined) return null;
  mkdirSync(folder, { recursive: true });
  console.log(`Getting ${name} …`);
  const options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  try {
    await promisify(execFile)(
      process.execPath,
      [npm, "install", "--prefix", folder, ...options, ...packages],
      { cwd: folder, env: withoutLifecycle(process.env), maxBuffer: 2 ** 26 },
    );
  } catch {
    return null;
  }
  writeFileSync(done, packages.join("\n"));
  return folder;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
