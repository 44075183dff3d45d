/**
 * Outlives the process that started it only long enough to stop what that process left behind.
 * It reads `+<pid>` and `-<pid>` lines; when the pipe closes, what is still noted is stopped.
 */
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

const GRACE_MS = 5_000;

/** Sends a signal to a process and its descendants; false when it is gone. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, name);
    return true;
  } catch {
    return false;
  }
}

const running = new Set<number>();
for await (const line of createInterface({ input: process.stdin })) {
  const pid = Number(line.slice(1));
  if (line.startsWith("+")) running.add(pid);
  else running.delete(pid);
}

for (const pid of running) signal(pid, "SIGINT");
const deadline = Date.now() + GRACE_MS;
while ([...running].some((pid) => signal(pid, 0)) && Date.now() < deadline) await sleep(50);
for (const pid of running) signal(pid, "SIGKILL");
