import { join } from "node:path";
import { root } from "./paths.ts";
import { run } from "./run.ts";
import { type Built, buildWhenStale } from "./staleness.ts";

/** Folder of the built dApp. */
export const dappFolder = join(root, "dapp", "dist");

/** Sources and output of the dApp's build. */
export const builtDapp: Built = {
  name: "dapp",
  sources: [
    "dapp/{src,public,scripts}/**/*",
    "dapp/{index.html,pay.html,package.json,tsconfig.json,vite.config.ts}",
    "sdk/src/embed/**/*",
    "protocol/{src,deployments}/**/*",
  ],
  packages: "dapp/package.json",
  output: "dapp/dist/embed-v1.js",
};

/** Builds the dApp unless the build is current. */
export function buildDapp(): Promise<void> {
  return buildWhenStale(builtDapp, async () => {
    for (const mode of ["production", "pay", "embed"]) {
      await run(process.execPath, {
        title: "Building the dApp",
        args: [join(root, "node_modules", "vite", "bin", "vite.js"), "build", "--mode", mode],
        cwd: join(root, "dapp"),
        // A test runner's NODE_ENV would give a development build.
        env: { NODE_ENV: "production" },
      });
    }
  });
}
