import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import { build } from "vite";
import { it } from "vitest";

it("is what the router's generator makes of the routes", async () => {
  const source = import.meta.dirname;
  // Beside the committed file, because its imports are relative.
  const folder = await mkdtemp(join(source, ".routes-"));
  const made = `${folder}.gen.ts`;
  const entry = join(folder, "entry.js");
  await writeFile(entry, "");
  try {
    await build({
      root: join(source, ".."),
      configFile: false,
      logLevel: "silent",
      plugins: [
        tanstackRouter({
          target: "react",
          routesDirectory: join(source, "routes"),
          generatedRouteTree: made,
          quoteStyle: "double",
        }),
      ],
      build: { write: false, rolldownOptions: { input: relative(join(source, ".."), entry) } },
    });
    const committed = await readFile(join(source, "routeTree.gen.ts"), "utf8");
    if ((await readFile(made, "utf8")) !== committed) {
      throw new Error("Out of date: dapp/src/routeTree.gen.ts. Run: npm run generate");
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(made, { force: true });
  }
});
