import { spawn } from "node:child_process";
import { hardhatProgram, root } from "@handsel/services/paths";
import { onStopRequest } from "@handsel/services/stopSignals";

/** Runs Hardhat in the project's folder, prints its output and returns its exit code. */
export function runHardhat(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [hardhatProgram, ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, HARDHAT_DISABLE_TELEMETRY_PROMPT: "true", ...env },
  });
  onStopRequest(() => child.kill("SIGTERM"));
  return new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}
