import { join } from "node:path";
import { root } from "./paths.ts";
import { run } from "./run.ts";
import { type Built, buildWhenStale } from "./staleness.ts";

/** The built dApp. */
export const dappFolder = join(root, "dapp", "dist");

/** The dApp, as something that is built. */
export const builtDapp: Built = {
  name: "dapp",
  sources: [
    "dapp/{src,public}/**/*",
    "dapp/{index.html,package.json,tsconfig.json,vite.config.ts}",
    "protocol/{src,deployments}/**/*",
  ],
  output: "dapp/dist/index.html",
};

/** Builds the dApp unless the built one comes from these very sources. */
export function buildDapp(): Promise<void> {
  return buildWhenStale(builtDapp, async () => {
    await run(process.execPath, {
      title: "Building the dApp",
      args: [join(root, "node_modules", "vite", "bin", "vite.js"), "build"],
      cwd: join(root, "dapp"),
      // A test runner's NODE_ENV would give a development build.
      env: { NODE_ENV: "production" },
    });
  });
}
