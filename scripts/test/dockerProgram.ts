import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a program that starts the stand-in for Docker. @returns the variables that have it used, and its record */
export function writeDockerProgram(folder: string): { DOCKER_BIN: string; DOCKER_RECORD: string } {
  const program = join(folder, "docker");
  const standIn = join(import.meta.dirname, "dockerStandIn.ts");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${standIn}" "$@"\n`);
  chmodSync(program, 0o755);
  return { DOCKER_BIN: program, DOCKER_RECORD: join(folder, "record") };
}
