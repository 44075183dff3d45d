import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@handsel/services/userError";

/**
 * Locks a data folder for this process. A lock of a process that has ended does not count.
 *
 * @returns a function that releases it.
 * @throws UserError while another process uses it.
 */
export function claimDataFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "owner");
  const owner = existsSync(file) ? readFileSync(file, "utf8") : "";
  const pid = Number(owner.split(" ")[0]);
  if (pid > 0 && pid !== process.pid && identify(pid) === owner) {
    throw new UserError(
      `Another start (process ${pid}) uses the data folder ${dataDir}: stop it first, or choose another folder with --data.`,
    );
  }
  writeFileSync(file, identify(process.pid) ?? "");
  return () => rmSync(file, { force: true });
}

/** Identifies a process by its id and start time, since ids are reused. */
function identify(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    if (process.platform === "win32") return `${pid}`;
    const begun = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return `${pid} ${begun.trim()}`;
  } catch {
    return undefined;
  }
}
