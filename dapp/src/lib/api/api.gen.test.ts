import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { it } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const cli = join(createRequire(import.meta.url).resolve("openapi-typescript"), "../../bin/cli.js");

const file = "dapp/src/lib/api/api.gen.ts";

it("is what openapi-typescript makes of the relayer's openapi.json", async () => {
  const description = join(root, "relayer", "openapi.json");
  const { stdout } = await promisify(execFile)(process.execPath, [cli, description]);
  const committed = await readFile(join(root, file), "utf8");
  if (committed.trim() !== stdout.trim()) {
    throw new Error(`Out of date: ${file}. Run: npm run generate`);
  }
});
