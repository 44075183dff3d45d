import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";
import { UserError } from "./userError.ts";

/** Vitest's global setup of the parts whose tests read the contracts' artifacts. */
export default function requireContracts(): void {
  if (!areContractsCompiled(root)) {
    throw new UserError("Contracts are not compiled. Run: npm run build");
  }
}

/** Whether each source file that has a contract has an artifact, current or not. */
export function areContractsCompiled(project: string): boolean {
  return globSync("contracts/**/*.sol", { cwd: project })
    .filter((path) => /^(abstract )?contract /m.test(readFileSync(join(project, path), "utf8")))
    .every((path) => existsSync(join(project, "artifacts", path)));
}
