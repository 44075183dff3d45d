import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type Collected, collect } from "@handsel/services/collect";
import { root } from "@handsel/services/paths";

/** How a program that ran in the copy ended, and what it said. */
export interface Run extends Collected {
  /** Whether it was killed because it took too long. */
  isLate: boolean;
}

/** Copy of the project in which a fault is brought back. */
export class FaultyCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), "handsel-faults-"));
  #stop = () => {};

  constructor() {
    // Packages are only linked, and `.cache` belongs to the project's own folder.
    const wanted = (path: string) =>
      !/(^|[\\/])(node_modules|\.git|\.cache|build-info)$/.test(relative(root, path));
    cpSync(root, this.#folder, { recursive: true, filter: wanted });
    for (const part of ["", ...readdirSync(root)]) this.#linkPackages(part);
  }

  /** Links packages one by one, because those of the project must be the copy's. */
  #linkPackages(part: string): void {
    const packages = join(root, part, "node_modules");
    if (!existsSync(packages)) return;
    const linked = join(this.#folder, part, "node_modules");
    mkdirSync(join(linked, "@handsel"), { recursive: true });
    for (const name of readdirSync(packages)) {
      if (name !== "@handsel") symlinkSync(join(packages, name), join(linked, name));
    }
    if (part !== "") return;
    for (const name of readdirSync(join(packages, "@handsel"))) {
      symlinkSync(readlinkSync(join(packages, "@handsel", name)), join(linked, "@handsel", name));
    }
  }

  /** Applies a patch, or takes it back. */
  apply(patch: string, back = false): void {
    // Without an index of its own, git takes the folder as it is.
    execFileSync("git", ["apply", ...(back ? ["--reverse"] : []), "-"], {
      cwd: this.#folder,
      // A repository around the copy would not be asked for its files.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
      input: patch,
    });
  }

  /**
   * Runs a program of the copy with Node.
   * @param limitMs milliseconds after which it is killed
   */
  async run(args: readonly string[], limitMs: number): Promise<Run> {
    const child = spawn(process.execPath, args, {
      cwd: this.#folder,
      // Its children end with it.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let isLate = false;
    this.#stop = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended meanwhile.
      }
    };
    const timer = setTimeout(() => {
      isLate = true;
      this.#stop();
    }, limitMs);
    const ended = await collect(child);
    clearTimeout(timer);
    this.#stop = () => {};
    return { ...ended, isLate };
  }

  /** Reads a file that a program left in the copy, and removes it. */
  take(file: string): string {
    const path = join(this.#folder, file);
    const text = readFileSync(path, "utf8");
    rmSync(path);
    return text;
  }

  remove(): void {
    this.#stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
