import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "@handsel/services/paths";
import { shopFolder } from "@handsel/services/shopFolder";
import { stampOf, withoutLifecycle } from "../go.mjs";

/**
 * Installs a shop's packages as its lockfile in `integrations/<shop>/shop` names them, unless they are there, and copies the
 * shop's own files beside them.
 */
export async function installShop(shop: string): Promise<string> {
  const source = join(root, "integrations", shop, "shop");
  const folder = shopFolder(shop);
  const stamp = stampOf(readFileSync(join(source, "package-lock.json"), "utf8"));
  const stampFile = join(folder, "node_modules", ".handsel-stamp");
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return folder;
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("Run this through npm: npm run test:shops");
  console.log(`Installing ${shop} …`);
  await promisify(execFile)(
    process.execPath,
    [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"],
    { cwd: folder, env: withoutLifecycle(process.env), maxBuffer: 2 ** 26 },
  );
  writeFileSync(stampFile, stamp);
  return folder;
}

/** Puts a built plugin where the shop looks for it, as `npm install` would. */
export function installPlugin(shop: string, built: string): void {
  const { name } = JSON.parse(readFileSync(join(built, "package.json"), "utf8"));
  const target = join(shopFolder(shop), "node_modules", name);
  rmSync(target, { recursive: true, force: true });
  cpSync(built, target, { recursive: true });
}
