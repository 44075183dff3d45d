/**
 * Checks that the lockfile installs the same packages everywhere: npm silently leaves out an optional
 * package of another platform that the registry lacks, and a version range changes over time.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";

interface LockedPackage {
  version?: string;
  link?: boolean;
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The checked fields of `package-lock.json`. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

const EXACT = /^(?:npm:[^@]+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/;

/** Returns a sentence for each fault of a lockfile. */
export function lockfileFaults({ packages }: Lockfile): string[] {
  const faults: string[] = [];
  for (const [path, locked] of Object.entries(packages)) {
    const name = path === "" ? "the root package" : path;
    for (const optional of Object.keys(locked.optionalDependencies ?? {})) {
      if (!isLocked(packages, path, optional)) {
        faults.push(`${name} wants ${optional}, which the lockfile lacks`);
      }
    }
    if (!path.includes("node_modules/")) {
      for (const [dependency, range] of Object.entries(directDependencies(locked))) {
        if (!EXACT.test(range))
          faults.push(`${name} takes ${dependency}@${range}, which is no exact version`);
      }
    } else if (locked.link !== true && locked.integrity === undefined) {
      faults.push(`${name} has no integrity`);
    }
  }
  return faults;
}

/** Resolves a package as Node does: beside its dependant, then in each folder above. */
function isLocked(packages: Lockfile["packages"], from: string, name: string): boolean {
  for (let folder = from; ; ) {
    if (packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`] !== undefined)
      return true;
    if (folder === "") return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1));
  }
}

function directDependencies(locked: LockedPackage): Record<string, string> {
  return { ...locked.dependencies, ...locked.devDependencies, ...locked.optionalDependencies };
}

/** The faults of the project's own lockfile. */
export function checkLockfile(): string[] {
  return lockfileFaults(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
}
