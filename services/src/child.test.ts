import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { startServer } from "./child.ts";

const folder = mkdtempSync(join(tmpdir(), "handsel-child-"));
const logFile = join(folder, "server.log");

afterAll(() => rmSync(folder, { recursive: true }));

function server(program: string, more: { patience?: number } = {}) {
  return startServer({
    name: "the test server",
    command: process.execPath,
    args: ["-e", program],
    logFile,
    isReady: (log) => log.includes("ready"),
    ...more,
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && isAlive(pid); tries++) await sleep(50);
  return !isAlive(pid);
}

describe("a server as a child process", () => {
  it("is ready when it says so, and stops", async () => {
    const running = await server("console.log('ready'); setInterval(() => {}, 1000)");
    expect(isAlive(running.pid)).toBe(true);
    await running.stop();
    expect(isAlive(running.pid)).toBe(false);
    await running.stop();
  });

  it("tells the end of the log when it dies early", async () => {
    await expect(server("console.error('no disk left'); process.exit(3)")).rejects.toThrow(
      /^The test server stopped by itself \(exit code 3\)\. The end of its log \(.*server\.log\):\n {2}no disk left$/,
    );
  });

  it("is given up, and ended, when it does not get ready", async () => {
    const program = "console.log(process.pid); setInterval(() => {}, 1000)";
    await expect(server(program, { patience: 700 })).rejects.toThrow(
      "The test server was not ready after 1 s",
    );
    expect(isAlive(Number.parseInt(readFileSync(logFile, "utf8"), 10))).toBe(false);
  });

  it("tells when the program does not exist", async () => {
    const missing = startServer({
      name: "the test server",
      command: join(folder, "nothing"),
      args: [],
      logFile,
      isReady: () => false,
    });
    await expect(missing).rejects.toThrow("The test server could not be started");
  });

  it("does not outlive a starter that is killed", async () => {
    const starter = join(folder, "starter.ts");
    writeFileSync(
      starter,
      `import { startServer } from ${JSON.stringify(join(import.meta.dirname, "child.ts"))};
       const server = await startServer({
         name: "orphan", command: process.execPath,
         args: ["-e", "process.on('SIGHUP', () => {}); console.log('ready'); setInterval(() => {}, 1000)"],
         logFile: ${JSON.stringify(join(folder, "orphan.log"))},
         isReady: (log) => log.includes("ready"),
       });
       console.log(server.pid);
       setInterval(() => {}, 1000);`,
    );
    const child = spawn(process.execPath, [starter], { stdio: ["ignore", "pipe", "inherit"] });
    const pid = Number(
      await new Promise((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk)))),
    );
    expect(isAlive(pid)).toBe(true);
    child.kill("SIGKILL");
    expect(await gone(pid)).toBe(true);
  });
});
