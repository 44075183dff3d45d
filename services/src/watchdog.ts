/**
 * Stops the children of a process that died without stopping them. It reads a line `+<pid>` for each
 * child that starts and `-<pid>` for each that ends; when the pipe closes, its parent is gone.
 */
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

const GRACE_MS = 5_000;

/** Sends a signal to a process group; false when it is gone. */
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
