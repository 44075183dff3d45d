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

const plugins = {
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
  vendure: [{ input: { index: "src/index.ts" }, folder: "lib", format: "cjs", extension: "js" }],
  n8n: [
    {
      input: {
        "credentials/HandselApi.credentials": "src/credentials/HandselApi.credentials.ts",
        "nodes/Handsel.node": "src/nodes/Handsel.node.ts",
        "nodes/HandselTrigger.node": "src/nodes/HandselTrigger.node.ts",
      },
      ...{ folder: "dist", format: "cjs", extension: "js" },
    },
  ],
} satisfies Record<string, readonly Bundle[]>;

export type ShopPlugin = keyof typeof plugins;

/** Shops that have a plugin. */
export const shopPlugins = Object.keys(plugins) as ShopPlugin[];

/** Bundles a shop's plugin as it is published. It needs nothing of the shop, whose modules it imports when it runs. */
export async function buildShopPlugin(name: ShopPlugin): Promise<string> {
  const source = join(root, "integrations", name);
  const target = join(packagesFolder, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const { input, folder, format, extension } of plugins[name]) {
    const bundle = await rolldown({
      ...{ cwd: source, input, platform: "node", tsconfig: false },
      external: (id) => !/^(\.{0,2}\/|@handsel\/|@oxc-project\/)/.test(id),
      // Vendure's classes are told their dependencies by the types of their constructors.
      transform: {
        jsx: { runtime: "automatic" },
        decorator: { legacy: true, emitDecoratorMetadata: true },
      },
    });
    await bundle.write({
      ...{ dir: join(target, folder), format, exports: "named" },
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `shared/[name].${extension}`,
    });
    await bundle.close();
  }
  // The sources are ECMAScript modules; what shops require is not, unless it is named .mjs.
  const { type: _, ...manifest } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  writeFileSync(join(target, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const license = join(source, "LICENSE");
  cpSync(existsSync(license) ? license : join(root, "LICENSE"), join(target, "LICENSE"));
  cpSync(join(source, "README.md"), join(target, "README.md"));
  return target;
}
