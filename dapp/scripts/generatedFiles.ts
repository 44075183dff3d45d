import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import { build } from "vite";
import { routerOptions } from "./routerOptions.ts";

const dapp = join(import.meta.dirname, "..");
const source = join(dapp, "src");

/** Renders the router's table of the files in src/routes, by path in the project. */
export async function routeTree(): Promise<Record<string, string>> {
  // Beside the committed file, because the imports in it are relative.
  const folder = await mkdtemp(join(source, ".routes-"));
  const rendered = `${folder}.gen.ts`;
  const entry = join(folder, "entry.js");
  try {
    await writeFile(entry, "");
    await build({
      root: dapp,
      configFile: false,
      logLevel: "silent",
      plugins: [
        tanstackRouter({
          ...routerOptions,
          autoCodeSplitting: true,
          generatedRouteTree: rendered,
        }),
      ],
      build: { write: false, rolldownOptions: { input: relative(dapp, entry) } },
    });
    return { "dapp/src/routeTree.gen.ts": await readFile(rendered, "utf8") };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(rendered, { force: true });
  }
}
