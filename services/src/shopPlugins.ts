import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { packagesFolder } from "./packages.ts";
import { root } from "./paths.ts";

/** A bundle of a plugin: what the core and the SDK give to it is in it, what the shop gives is not. */
interface Bundle {
  /** Sources by the path of their output, without its extension. */
  input: Record<string, string>;
  /** Folder of the output, in the package. */
  folder: string;
  format: "cjs" | "es";
  extension: string;
}

const plugins: Record<string, readonly Bundle[]> = {
  medusa: [
    {
      input: {
        "src/providers/handsel/index": "src/providers/handsel/index.ts",
        "src/subscribers/handselNotes": "src/subscribers/handselNotes.ts",
        "src/jobs/handselReconcile": "src/jobs/handselReconcile.ts",
      },
      ...{ folder: ".medusa/server", format: "cjs", extension: "js" },
    },
    {
      input: { "src/admin/index": "src/admin/index.ts" },
      ...{ folder: ".medusa/server", format: "es", extension: "mjs" },
    },
  ],
};

export type ShopPlugin = keyof typeof plugins;

/** Bundles a shop's plugin as it is published. It needs nothing of the shop, whose modules it imports when it runs. */
export async function buildShopPlugin(name: ShopPlugin): Promise<string> {
  const source = join(root, "integrations", name);
  const target = join(packagesFolder, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const { input, folder, format, extension } of plugins[name] ?? []) {
    const bundle = await rolldown({
      ...{ cwd: source, input, platform: "node", tsconfig: false },
      external: (id) => !/^(\.{0,2}\/|@handsel\/)/.test(id),
      transform: { jsx: { runtime: "automatic" } },
    });
    await bundle.write({
      ...{ dir: join(target, folder), format, exports: "named" },
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `shared/[name].${extension}`,
    });
    await bundle.close();
  }
  const { devDependencies: _, ...manifest } = JSON.parse(
    readFileSync(join(source, "package.json"), "utf8"),
  );
  writeFileSync(join(target, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const license = join(source, "LICENSE");
  cpSync(existsSync(license) ? license : join(root, "LICENSE"), join(target, "LICENSE"));
  if (existsSync(join(source, "README.md"))) {
    cpSync(join(source, "README.md"), join(target, "README.md"));
  }
  return target;
}
