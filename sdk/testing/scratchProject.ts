import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { archiveOf, buildPackages, publishedPackages } from "@handsel/services/packages";
import { root } from "@handsel/services/paths";

/** Project outside of the tree, with the packed packages installed. */
export interface ScratchProject {
  folder: string;
  /** Writes a file of the project. */
  write(path: string, text: string): string;
  /** Runs Node in the project and returns its standard output. */
  node(...args: string[]): Promise<string>;
  remove(): void;
}

const run = promisify(execFile);

/**
 * Unpacks the archives into a new project, as npm does, and links what they depend on from this project's packages.
 * Nothing is asked of the registry.
 */
export async function createScratchProject(linked: readonly string[]): Promise<ScratchProject> {
  await buildPackages();
  const folder = mkdtempSync(join(tmpdir(), "handsel-scratch-"));
  const packages = join(folder, "node_modules");
  for (const name of publishedPackages) {
    const place = join(packages, "@handsel", name);
    mkdirSync(place, { recursive: true });
    await run("tar", ["-xzf", archiveOf(name), "-C", place, "--strip-components", "1"]);
  }
  for (const name of linked) {
    const place = join(packages, name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, "node_modules", name), place, "junction");
  }
  return {
    folder,
    write: (path, text) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    node: async (...args) => {
      try {
        const { stdout } = await run(process.execPath, args, {
          cwd: folder,
          env: { ...process.env, NODE_OPTIONS: "" },
        });
        return stdout;
      } catch (error) {
        const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
        throw new Error(`${stdout}${stderr}`);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
