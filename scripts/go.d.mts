/** Which packages npm holds or has installed, as its two lockfiles record them. */
interface PackageRecord {
  packages: Record<
    string,
    {
      version?: string;
      link?: boolean;
      optional?: boolean;
      os?: string[];
      cpu?: string[];
      libc?: string[];
    }
  >;
}

export const TASKS: Readonly<Record<string, string>>;
export function runsTypeScript(version: string): boolean;
export function stampOf(lockfile: string | Uint8Array, platform?: string): string;
export function isInstalled(
  lock: PackageRecord,
  installed: PackageRecord,
  host: { platform: string; arch: string; libc?: string },
): boolean;
export function nodeOptions(
  task: string,
  env: Record<string, string | undefined>,
  folder: string,
): string[];
export function withoutLifecycle(
  env: Record<string, string | undefined>,
): Record<string, string | undefined>;
