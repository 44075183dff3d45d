/** `npm run format`: formats every file as `npm run check` requires. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { programs, root } from "@handsel/services/paths";

const runs = [
  ["biome", "check", "--write", "."],
  ["prettier", "--write", "--no-error-on-unmatched-pattern", "{contracts,test}/**/*.sol"],
];

for (const [program = "", ...args] of runs) {
  const { status } = spawnSync(join(programs, program), args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
