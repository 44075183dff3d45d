import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test("the generated files are what the contracts give", async () => {
  const script = join(root, "scripts/exportProtocol.ts");
  const env = { ...process.env, HARDHAT_DISABLE_TELEMETRY_PROMPT: "true" };
  const run = promisify(execFile)(process.execPath, [script, "--check"], { cwd: root, env });
  await expect(run).resolves.toBeTruthy();
}, 300_000);
