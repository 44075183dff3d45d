import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./paths.ts";
import { run } from "./run.ts";

/** The built dApp. */
export const dappFolder = join(root, "dapp", "dist");

const SOURCES = [
  "dapp/{src,public}/**/*",
  "dapp/{index.html,package.json,tsconfig.json,vite.config.ts}",
  "protocol/src/**/*",
  "protocol/deployments/*",
  "package-lock.json",
];

/** Builds the dApp unless the built one comes from these very sources. */
export async function buildDapp(): Promise<void> {
  const stampFile = join(root, ".cache", "dapp-build");
  const stamp = fingerprint();
  const isBuilt = existsSync(join(dappFolder, "index.html")) && existsSync(stampFile);
  if (isBuilt && readFileSync(stampFile, "utf8") === stamp) return;
  await run(process.execPath, {
    title: "Building the dApp",
    args: [join(root, "node_modules", "vite", "bin", "vite.js"), "build"],
    cwd: join(root, "dapp"),
    // A test runner's NODE_ENV would give a development build.
    env: { NODE_ENV: "production" },
  });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const path of globSync(SOURCES, { cwd: root }).sort()) {
    if (!statSync(join(root, path)).isFile()) continue;
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}
