import { join } from "node:path";
import { type Language, otherLanguages } from "../../dapp/src/words/languages.ts";
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
    "clear-signing/*.json",
    "examples/{quickstart/server.mjs,python/server.py,go/main.go}",
    "sdk/src/embed/**/*",
    "protocol/{src,deployments}/**/*",
  ],
  packages: "dapp/package.json",
  output: "dapp/dist/embed-v1.js",
};

/** Builds the dApp in English unless the build is current. */
export function buildDapp(): Promise<void> {
  return buildWhenStale(builtDapp, () => buildPages("en"));
}

/** Builds the dApp in the other languages, two at a time, each unless its build is current. English has to be built before. */
export async function buildLanguages(): Promise<void> {
  // Both builders take from it.
  const left = otherLanguages().values();
  const builder = async () => {
    for (const language of left) {
      const output = `dapp/dist/${language}/pay.html`;
      await buildWhenStale({ ...builtDapp, name: `dapp-${language}`, output }, () =>
        buildPages(language),
      );
    }
  };
  await Promise.all([builder(), builder()]);
}

async function buildPages(language: Language): Promise<void> {
  await run(process.execPath, {
    title: "Building the dApp",
    args: [join(root, "dapp", "scripts", "build.ts"), language],
  });
}
