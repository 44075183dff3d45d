/**
 * `npm run test:shops [-- medusa n8n]`: installs each shop apart from the project's packages, checks the types of its plugin,
 * builds it, and runs the contract cases against the real shop, a relayer and a chain. Writes docs/measurements/shops.json.
 */
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@handsel/services/paths";
import { shopFolder } from "@handsel/services/shopFolder";
import { buildShopPlugin, type ShopPlugin, shopPlugins } from "@handsel/services/shopPlugins";
import { printFailure, UserError } from "@handsel/services/userError";
import { installPlugin, installShop } from "./lib/installShop.ts";
import { type Measurement, writeMeasurements } from "./lib/measurements.ts";
import { reports } from "./test/parts.ts";
import { runProgram } from "./test/runProgram.ts";
import { countVitest } from "./test/testCount.ts";

const HELP = `npm run test:shops [-- shop…]   tests the shops' plugins against the real shops

  shop    ${shopPlugins.join(", ")}; all by default
  --help  this text

The first run installs the shops: about 700 MB, from npm. docs/measurements/shops.json keeps the last result of each.`;

/** Package of a shop whose version the result names. */
const PACKAGES: Record<ShopPlugin, string> = {
  medusa: "@medusajs/medusa",
  n8n: "n8n-workflow",
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
    if (!shopPlugins.includes(name as ShopPlugin)) {
      throw new UserError(`There is no shop ${name}: ${shopPlugins.join(", ")}.`);
    }
  }
  const chosen = shopPlugins.filter(
    (name) => positionals.length === 0 || positionals.includes(name),
  );
  const results = new Map<ShopPlugin, Measurement[]>();
  for (const shop of chosen) results.set(shop, await testShop(shop));
  writeMeasurements(
    "shops",
    shopPlugins.flatMap((shop) => results.get(shop) ?? earlierResults(shop)),
  );
}

/** What the file has of a shop that is not tested now. */
function earlierResults(shop: ShopPlugin): Measurement[] {
  const file = join(root, "docs", "measurements", "shops.json");
  if (!existsSync(file)) return [];
  const all: Measurement[] = JSON.parse(readFileSync(file, "utf8"));
  return all.filter(({ metric }) => metric.startsWith(`${shop}: `));
}

async function testShop(shop: ShopPlugin): Promise<Measurement[]> {
  const print = (chunk: Buffer) => process.stdout.write(chunk);
  await installShop(shop);
  const begun = performance.now();
  const bin = (name: string, file: string) => join(root, "node_modules", name, file);
  const types = await runProgram(
    [bin("typescript", "bin/tsc"), "-p", join("integrations", shop)],
    print,
  );
  if (types.code !== 0) throw new UserError(`The types of the plugin for ${shop} do not fit.`);
  installPlugin(shop, await buildShopPlugin(shop));
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
  const conditions = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}; ${PACKAGES[shop]} ${version}, installed before`;
  return [
    { metric: `${shop}: contract cases passed`, value: passed, unit: "cases", conditions },
    { metric: `${shop}: contract cases failed`, value: failed, unit: "cases", max: 0, conditions },
    { metric: `${shop}: whole run`, value: seconds, unit: "s", max: 480, conditions },
  ];
}
