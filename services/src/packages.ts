import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { escrowAddress } from "@handsel/protocol";
import { rolldown } from "rolldown";
import { buildContracts } from "./contracts.ts";
import { root } from "./paths.ts";
import { run } from "./run.ts";
import { type Built, buildWhenStale } from "./staleness.ts";

/** Packages that integrators install, each after those it uses. */
export const publishedPackages = ["protocol", "contracts", "sdk"] as const;
export type PublishedPackage = (typeof publishedPackages)[number];

/** Folder of the staged packages and of their archives, as `npm publish` takes them. */
export const packagesFolder = join(root, "dist", "packages");

const builtPackages: Built = {
  name: "packages",
  sources: [
    "{protocol,sdk}/{src,deployments}/**/*",
    "{protocol,sdk,contracts}/{package.json,README.md}",
    "{LICENSE,tsconfig.json}",
    "contracts/{interfaces,types}/**/*",
    "services/src/packages.ts",
  ],
  output: "dist/packages/sdk/package.json",
};

/** Path of a package's archive. */
export function archiveOf(name: PublishedPackage): string {
  return join(packagesFolder, `${name}.tgz`);
}

/** Builds and packs every package unless what is there is current. */
export function buildPackages(): Promise<void> {
  return buildWhenStale(builtPackages, async () => {
    await buildContracts();
    rmSync(packagesFolder, { recursive: true, force: true });
    for (const name of publishedPackages) {
      const folder = join(packagesFolder, name);
      mkdirSync(folder, { recursive: true });
      if (name === "contracts") stageContracts(folder);
      else await stageTypeScript(name, folder);
      cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
      await pack(name, folder);
    }
  });
}

interface Manifest {
  name: string;
  private?: boolean;
  exports: Record<string, string>;
  imports?: Record<string, Record<string, string>>;
  bin?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(root, name, "package.json"), "utf8"));
}

/** Interfaces and types in Solidity, with the ABIs as JSON for tools that are not TypeScript. */
function stageContracts(folder: string): void {
  const { devDependencies: _, private: __, ...manifest } = readManifest("contracts");
  write(join(folder, "package.json"), manifest);
  for (const part of ["interfaces", "types"]) {
    cpSync(join(root, "contracts", part), join(folder, part), { recursive: true });
  }
  cpSync(join(root, "contracts", "README.md"), join(folder, "README.md"));
  for (const path of globSync("artifacts/contracts/interfaces/I*.sol/I*.json", { cwd: root })) {
    const { abi } = JSON.parse(readFileSync(join(root, path), "utf8"));
    write(join(folder, "abi", basename(path)), abi);
  }
  stageAddresses(folder);
}

/** The escrow's addresses: for contracts the one of every public chain, for tools also those of each recorded chain. */
function stageAddresses(folder: string): void {
  const chains = globSync("protocol/deployments/*.json", { cwd: root }).map((path) => {
    const { chainId, ...contracts } = JSON.parse(readFileSync(join(root, path), "utf8"));
    const places = contracts as Record<string, { address: string }>;
    return [chainId, mapValues(places, ({ address }) => address)] as const;
  });
  write(join(folder, "addresses.json"), { escrow: escrowAddress, ...Object.fromEntries(chains) });
  mkdirSync(join(folder, "addresses"));
  writeFileSync(
    join(folder, "addresses", "HandselAddresses.sol"),
    `// SPDX-License-Identifier: MIT
pragma solidity >=0.8.20;

/// @notice Addresses of Handsel's contracts.
library HandselAddresses {
    /// @notice The escrow, at the same address of every public chain that has it.
    address internal constant ESCROW = ${escrowAddress};
}
`,
  );
}

/** JavaScript as ECMAScript modules and as CommonJS, each with types beside it. */
async function stageTypeScript(name: "protocol" | "sdk", folder: string): Promise<void> {
  const {
    devDependencies: _,
    private: __,
    imports: ownImports = {},
    ...manifest
  } = readManifest(name);
  const source = join(root, name);
  const entries = [
    ...Object.values(manifest.exports),
    ...Object.values(ownImports).flatMap((ways) => Object.values(ways)),
    ...Object.values(manifest.bin ?? {}),
  ];
  const bundle = await rolldown({
    cwd: source,
    input: Object.fromEntries(entries.map((path) => [entryName(path), path])),
    external: (id) => !/^\.{0,2}\//.test(id),
    platform: "neutral",
    onLog: (level, log, report) => {
      // It stays at the head of its file, because each file stays one.
      if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
    },
  });
  for (const [kind, format, type] of [
    ["esm", "es", "module"],
    ["cjs", "cjs", "commonjs"],
  ] as const) {
    const dir = join(folder, kind);
    await bundle.write({
      ...{ dir, format, exports: "named", preserveModules: true, preserveModulesRoot: "src" },
      entryFileNames: "[name].js",
    });
    // The compiler takes most of the time, and writes the same for both.
    if (kind === "esm") await emitTypes(name, dir);
    else copyTypes(join(folder, "esm"), dir);
    // Node and bundlers read the nearest of these files: imports of `#…` and side effects are told here.
    const imports = mapValues(ownImports, (ways) =>
      mapValues(ways, (path) => `./${entryName(path)}.js`),
    );
    write(join(dir, "package.json"), { type, sideEffects: false, imports });
  }
  await bundle.close();
  write(join(folder, "package.json"), {
    ...manifest,
    files: ["esm", "cjs"],
    main: "./cjs/index.js",
    types: "./cjs/index.d.ts",
    exports: mapValues(manifest.exports, (path) => ({
      import: conditions("esm", path),
      require: conditions("cjs", path),
    })),
    ...(manifest.bin && { bin: mapValues(manifest.bin, (path) => `./esm/${entryName(path)}.js`) }),
  });
  cpSync(join(source, "README.md"), join(folder, "README.md"));
}

/** Writes the declarations of a package; those of the package below are read as they are published. */
async function emitTypes(name: string, outDir: string): Promise<void> {
  const project = join(packagesFolder, `${name}.json`);
  const source = join(root, name, "src");
  write(project, {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      ...{ rootDir: source, outDir, noEmit: false, declaration: true, emitDeclarationOnly: true },
      ...{ types: name === "protocol" ? ["node"] : [], lib: ["es2025", "dom", "dom.iterable"] },
      ...(name === "sdk" && {
        paths: { "@handsel/protocol": [join(packagesFolder, "protocol", "esm", "index.d.ts")] },
      }),
    },
    include: [source],
    exclude: [`${source}/**/*.test.ts`, `${source}/**/*.node.ts`, `${source}/cli`],
  });
  await run(process.execPath, {
    title: `Writing the declarations of ${name}`,
    args: [join(root, "node_modules", "typescript", "bin", "tsc"), "--project", project],
  });
  rmSync(project);
  // The compiler leaves the extensions of the sources.
  for (const path of globSync("**/*.d.ts", { cwd: outDir })) {
    const file = join(outDir, path);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/((?:from|import\()\s*"\.[^"]*)\.ts"/g, '$1.js"'));
  }
}

function copyTypes(from: string, to: string): void {
  for (const path of globSync("**/*.d.ts", { cwd: from })) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(from, path), join(to, path));
  }
}

async function pack(name: string, folder: string): Promise<void> {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const output = await run(npm, {
    title: `Packing ${name}`,
    args: ["pack", "--json", "--ignore-scripts", "--pack-destination", packagesFolder],
    cwd: folder,
  });
  const [packed] = Object.values<{ filename: string }>(JSON.parse(output));
  if (!packed) throw new Error(`npm packed nothing of ${name}`);
  cpSync(join(packagesFolder, packed.filename), join(packagesFolder, `${name}.tgz`));
  rmSync(join(packagesFolder, packed.filename));
}

function conditions(kind: "esm" | "cjs", path: string) {
  const file = `./${kind}/${entryName(path)}`;
  return { types: `${file}.d.ts`, default: `${file}.js` };
}

/** `./src/webhooks/index.ts` as `webhooks/index`. */
function entryName(path: string): string {
  return path.replace(/^\.\/src\/|\.ts$/g, "");
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function write(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
