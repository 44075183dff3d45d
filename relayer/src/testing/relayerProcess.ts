import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@handsel/services/ports";
import { keepLog } from "./keptLogs.ts";

/** Relayer in a process of its own. */
export interface RelayerProcess {
  url: string;
  /** URL of its port for monitoring. */
  monitoringUrl: string;
  /** Returns everything that it wrote. */
  output(): string;
  /** Sends a signal and waits for the end; returns the exit code, null after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `main.ts` and waits until it answers. */
export async function startRelayerProcess(
  environment: Record<string, string>,
): Promise<RelayerProcess> {
  const monitoringPort = await freePort();
  const child = spawn(process.execPath, [join(import.meta.dirname, "..", "main.ts")], {
    env: { ...process.env, ...environment, MONITORING_PORT: String(monitoringPort) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
      keepLog(String(chunk));
    });
  }
  const url = `http://127.0.0.1:${environment.PORT}`;
  await untilHealthy(child, url, () => output);
  return {
    url,
    monitoringUrl: `http://127.0.0.1:${monitoringPort}`,
    output: () => output,
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exit = once(child, "exit");
      child.kill(signal);
      await exit;
      return child.exitCode;
    },
  };
}

async function untilHealthy(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const healthy = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`the relayer did not start: ${output()}`);
    }
    await sleep(50);
  }
}
