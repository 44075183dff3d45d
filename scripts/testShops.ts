/**
 * `npm run test:shops [-- shop…]`: installs each shop apart from the project's packages, checks the types of its plugin, builds it,
 * and runs the contract cases against the real shop, a relayer and a chain. Writes docs/measurements/shops.json.
 */
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findProgram } from "@handsel/services/findProgram";
import { root } from "@handsel/services/paths";
import { run } from "@handsel/services/run";
import { shopFolder } from "@handsel/services/shopFolder";
import { buildShopPlugin, shopPlugins } from "@handsel/services/shopPlugins";
import { printFailure, UserError } from "@handsel/services/userError";
import { installPlugin, installShop } from "./lib/installShop.ts";
import { type Measurement, writeMeasurements } from "./lib/measurements.ts";
import { reports } from "./test/parts.ts";
import { runProgram } from "./test/runProgram.ts";
import { countVitest } from "./test/testCount.ts";

/** Shops with contract cases. WooCommerce's plugin is PHP, which nothing builds. */
const shops = [...shopPlugins, "woocommerce"] as const;
type Shop = (typeof shops)[number];

const HELP = `npm run test:shops [-- shop…]   tests the shops' plugins against the real shops

  shop    ${shops.join(", ")}; all by default
  --help  this text

The first run installs the shops: about 1.5 GB, from npm. WooCommerce's needs php 8 with pdo_sqlite on the machine as well, in the
PATH or named by the variable PHP, and is skipped without it. docs/measurements/shops.json keeps the last result of each.`;

/** Package of a shop whose version the result names. */
const PACKAGES: Record<Shop, string> = {
  medusa: "@medusajs/medusa",
  vendure: "@vendure/core",
  n8n: "n8n-workflow",
  woocommerce: "@wp-playground/wordpress-builds",
};

const { values, positionals } = parseArgs({
  options: { help: { type: "boolean", default: false } },
  allowPositionals: true,
});

try {
  if (values.help) console.log(HELP);
  else await testShops();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

async function testShops(): Promise<void> {
  for (const name of positionals) {
    if (!shops.includes(name as Shop)) {
      throw new UserError(`There is no shop ${name}: ${shops.join(", ")}.`);
    }
  }
  const chosen = shops.filter((name) => positionals.length === 0 || positionals.includes(name));
  const results = new Map<Shop, Measurement[]>();
  for (const shop of chosen) {
    const lack = await missing(shop);
    if (lack === null) results.set(shop, await testShop(shop));
    else console.log(`Skipped: ${shop}. ${lack}`);
  }
  writeMeasurements(
    "shops",
    shops.flatMap((shop) => results.get(shop) ?? earlierResults(shop)),
  );
}

/** Says why this machine cannot test a shop; null if it can. */
async function missing(shop: Shop): Promise<string | null> {
  if (shop !== "woocommerce") return null;
  const php = findProgram("php", { variable: "PHP" });
  if (php === null) return "It needs php 8: install it, or set PHP to its program.";
  const modules = await run(php, { title: "PHP", args: ["-m"] });
  return /^pdo_sqlite$/m.test(modules) ? null : "Its php needs the extension pdo_sqlite.";
}

/** What the file has of a shop that is not tested now. */
function earlierResults(shop: Shop): Measurement[] {
  const file = join(root, "docs", "measurements", "shops.json");
  if (!existsSync(file)) return [];
  const all: Measurement[] = JSON.parse(readFileSync(file, "utf8"));
  return all.filter(({ metric }) => metric.startsWith(`${shop}: `));
}

async function testShop(shop: Shop): Promise<Measurement[]> {
  const print = (chunk: Buffer) => process.stdout.write(chunk);
  await installShop(shop);
  const begun = performance.now();
  const bin = (name: string, file: string) => join(root, "node_modules", name, file);
  if (shop !== "woocommerce") {
    const types = await runProgram(
      [bin("typescript", "bin/tsc"), "-p", join("integrations", shop)],
      print,
    );
    if (types.code !== 0) throw new UserError(`The types of the plugin for ${shop} do not fit.`);
    installPlugin(shop, await buildShopPlugin(shop));
  }
  const report = join(reports, `${shop}.json`);
  const config = join("integrations", "vitest.contract.ts");
  const ended = await runProgram(
    [
      ...[bin("vitest", "vitest.mjs"), "run", "--config", config, join("integrations", shop)],
      ...["--reporter=verbose", "--reporter=json", `--outputFile.json=${report}`],
    ],
    print,
  );
  const { passed, failed } = countVitest(readFileSync(report, "utf8"));
  if (ended.code !== 0 || failed > 0) process.exitCode = 1;
  const seconds = Math.round((performance.now() - begun) / 1_000);
  const manifest = join(shopFolder(shop), "node_modules", PACKAGES[shop], "package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const tested =
    shop === "woocommerce" ? await phpAndWordpress(version) : `${PACKAGES[shop]} ${version}`;
  const conditions = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}; ${tested}, installed before`;
  return [
    { metric: `${shop}: contract cases passed`, value: passed, unit: "cases", conditions },
    { metric: `${shop}: contract cases failed`, value: failed, unit: "cases", max: 0, conditions },
    { metric: `${shop}: whole run`, value: seconds, unit: "s", max: 480, conditions },
  ];
}

/** Names what the plugin for WooCommerce ran in. */
async function phpAndWordpress(version: string): Promise<string> {
  const php = findProgram("php", { variable: "PHP" }) ?? "php";
  const running = await run(php, { title: "PHP", args: ["-r", "echo PHP_VERSION;"] });
  return `WordPress 6.5 of ${PACKAGES.woocommerce} ${version} and PHP ${running}, with a stub of WooCommerce`;
}
