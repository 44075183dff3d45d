import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markedLeft, markOf } from "./markedProcesses.ts";
import { runProgram } from "./runProgram.ts";

const services = join(import.meta.dirname, "..", "..", "services", "src");
let folder: string;

/** Writes a program that runs a second one, which starts a server and prints without end. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "handsel-run-"));
  writeFileSync(
    join(folder, "outer.ts"),
    `import { onStopRequest } from ${JSON.stringify(join(services, "stopSignals.ts"))};
    import { runProgram, stopPrograms } from ${JSON.stringify(join(import.meta.dirname, "runProgram.ts"))};
    onStopRequest(stopPrograms);
    const { code } = await runProgram([${JSON.stringify(join(folder, "inner.ts"))}], (chunk) => process.stdout.write(chunk));
    process.exitCode = code;`,
  );
  writeFileSync(
    join(folder, "inner.ts"),
    `import { startServer } from ${JSON.stringify(join(services, "child.ts"))};
    await startServer({
      name: "a server",
      command: process.execPath,
      args: ["-e", "setInterval(() => {}, 1000)"],
      logFile: ${JSON.stringify(join(folder, "server.log"))},
      isReady: () => true,
    });
    setInterval(() => console.log("runs"), 20);`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(process.platform === "linux")("an interrupted run leaves no server behind", () => {
  it.each(["SIGINT", "SIGTERM", "SIGKILL", "closed output"] as const)("by %s", async (how) => {
    const mark = `interrupted-${how}`;
    const run = spawn(process.execPath, [join(folder, "outer.ts")], {
      env: { ...process.env, ...markOf(mark) },
      stdio: ["ignore", "pipe", "ignore"],
    });
    await once(run.stdout, "data");
    if (how === "closed output") run.stdout.destroy();
    else run.kill(how);
    await once(run, "exit");
    expect(await markedLeft(mark)).toEqual([]);
  });
});

describe("the end of a program is told with what it said last", () => {
  it.each([
    [
      "by itself",
      "console.log('first'); console.error('last'); process.exitCode = 3",
      "exit code 3",
    ],
    ["by a signal", "console.log('first\\nlast'); process.kill(process.pid, 'SIGKILL')", "SIGKILL"],
  ])("%s", async (_, program, how) => {
    const file = join(folder, "ends.ts");
    writeFileSync(file, program);
    const { end } = await runProgram([file], () => {});
    expect(end).toContain(how);
    expect(end).toContain("last");
  });
});
