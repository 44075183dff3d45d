import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import {
  defaultClientConditions,
  defineConfig,
  type Plugin,
  type Rolldown,
  type UserConfig,
} from "vite";
import { compileAbis } from "./scripts/compileAbis.ts";
import { compressFiles } from "./scripts/compressFiles.ts";
import { documentLanguage } from "./scripts/documentLanguage.ts";
import { preloadFiles } from "./scripts/preloadFiles.ts";
import { routerOptions } from "./scripts/routerOptions.ts";
import { viewGroups } from "./scripts/viewGroups.ts";
import { isLanguage, type Language, languages } from "./src/words/languages.ts";

/** Relayer that answers the API's requests under `vite dev`. */
const relayer = process.env.RELAYER_URL ?? "http://127.0.0.1:3000";

/** Language of the build; English is at the root of the site, and each other one in a folder of its own. */
const language = languageOf(process.env.HANDSEL_LANGUAGE ?? "en");
const base = language === "en" ? "/" : `/${language}/`;

function languageOf(text: string): Language {
  if (isLanguage(text)) return text;
  throw new Error(`HANDSEL_LANGUAGE is none of ${Object.keys(languages)}.`);
}

/** Modules that become one file for each group. The highest priority takes a module. */
const sharedFiles = [
  { name: "initial", tags: ["$initial" as const], priority: 2 },
  // A dialog, with what it takes to make one, comes when the first is opened; what checks a subgraph's answers, 10 KB, with
  // the first page that asks one; what merchants' forms, panels and sales take, with the first of those. The start takes a search field and no more.
  {
    name: "page",
    test: /src[\\/](ui[\\/](?!Dialog|SearchInput|Panel|ItemList|Select)|lib[\\/](?!api[\\/]subgraph|validation[\\/]zod|form[\\/](?!changeCancelled)|desk[\\/]|sale[\\/]|evidence[\\/]|chain[\\/](?:coins|sendCall|prepareCall|confirmChain|signData|readState)|api[\\/]relayAndWait|payment[\\/](?:subgraphPayment|merchantState)))/,
    minShareCount: 4,
    priority: 1,
  },
  {
    name: "subgraph",
    test: /src[\\/]lib[\\/](api[\\/]subgraph|validation[\\/]zod)|node_modules[\\/]zod[\\/]/,
    priority: 1,
  },
  // Landing needs it alone of what the other pages share.
  { name: "plural", test: /words[\\/]\w+[\\/]plural\.ts$/, priority: 2 },
  // Of two files, one would do no more than name the other.
  {
    name: "query",
    test: /node_modules[\\/]@tanstack[\\/].*[\\/](useQuery|useBaseQuery|queryOptions|queryObserver)\./,
    priority: 1,
  },
  {
    name: "chain",
    // What explains a failed call comes with the first failure, whoever else shares it.
    test: /node_modules[\\/](viem(?![\\/]_esm[\\/](?:errors[\\/](?:node|stateOverride)\.|accounts[\\/]|utils[\\/]siwe[\\/]))|ox|@wagmi|wagmi|abitype|@noble[\\/]hashes|zustand|mipd)[\\/]/,
    minShareCount: 10,
  },
  // Payers fill in no such form, and viem loads the curves when a signature is to be verified.
  { name: "form", test: /node_modules[\\/](react-hook-form|@simplewebauthn)[\\/]/, priority: 1 },
  {
    name: "curves",
    test: /node_modules[\\/]@noble[\\/]curves[\\/]/,
    // Who hashes needs none of them.
    includeDependenciesRecursively: false,
    priority: 1,
  },
];

/** What few pages of the app take: without groups of their own they would come in one file with what others take. */
const appFiles = [
  { name: "zod", test: /node_modules[\\/]zod[\\/]|lib[\\/]validation[\\/]zod\.ts$/, priority: 2 },
  {
    name: "typedData",
    test: /viem[\\/]_esm[\\/](errors[\\/]typedData|utils[\\/](typedData|signature[\\/]hashTypedData))\.js$/,
    priority: 1,
  },
  {
    name: "terms",
    test: /protocol[\\/]src[\\/](keccak256|paymentId|paymentTerms)\.ts$/,
    priority: 1,
  },
];

/** Answers the paths of the pay surface with its own page under `vite dev`, as the relayer does. */
const paySurface: Plugin = {
  name: "pay-surface",
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/(?:pay|link)\//.test(request.url ?? "")) request.url = "/pay.html";
      next();
    });
  },
};

/** Script that shops load into their own pages, at an address that stays. */
const embed: UserConfig = {
  plugins: [compressFiles],
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    target: "es2022",
    lib: {
      entry: join(import.meta.dirname, "../sdk/src/embed/script.ts"),
      formats: ["es"],
      fileName: () => "embed-v1.js",
    },
    minify: true,
  },
};

/** What a pay page takes once its order is shown: to connect a wallet, and then to pay. */
const payViews = {
  wallets: ["src/features/wallet/parts.ts", "src/features/checkout/LinkPanel.tsx"],
  paying: ["src/features/checkout/PayCard.tsx"],
};

/** A build of one document. @param groups modules that become one file for each group, besides the shared ones */
function pages(mode: string, groups: readonly Rolldown.CodeSplittingGroup[] = []): UserConfig {
  return {
    root: import.meta.dirname,
    base,
    plugins: [
      tanstackRouter({
        ...routerOptions,
        generatedRouteTree: join(import.meta.dirname, "src", "routeTree.gen.ts"),
      }),
      react(),
      tailwindcss(),
      paySurface,
      compileAbis,
      compressFiles,
      documentLanguage(language),
      preloadFiles(mode, base),
    ],
    // The condition chooses the catalogues: see `imports` in package.json.
    resolve: { conditions: [language, ...defaultClientConditions] },
    build: {
      manifest: `.vite/${mode === "pay" ? "pay" : "manifest"}.json`,
      emptyOutDir: mode !== "pay",
      target: "es2023",
      // The first versions with light-dark() and oklch(), so that neither is rewritten.
      cssTarget: ["chrome123", "firefox121", "safari17.5"],
      modulePreload: { polyfill: false },
      // Lazy features share many small modules; a file for each group takes fewer requests.
      rolldownOptions: {
        input: join(import.meta.dirname, mode === "pay" ? "pay.html" : "index.html"),
        output: {
          codeSplitting: {
            groups: [...groups, ...sharedFiles, ...(mode === "pay" ? [] : appFiles)],
          },
        },
        // Words are constants of a catalogue's file: each goes to where it is shown, and the page loads no catalogue.
        optimization: { inlineConst: { mode: "all", pass: 3 } },
      },
      // The content security policy allows data: URLs only for images.
      assetsInlineLimit: 0,
    },
    // Pages load it as a module, as they load themselves.
    worker: { format: "es" },
    server: { host: "127.0.0.1", proxy: { "/v1": relayer, "/logos": relayer } },
  };
}

/**
 * Three builds into one folder, of which each further language has the first two: the app; with `--mode pay` the pages on which customers pay; with `--mode embed` the script that
 * shows these on shops' pages. Each has files of its own, so that none loads what only another one needs.
 */
export default defineConfig(async ({ mode }) => {
  if (mode === "embed") return embed;
  if (mode !== "pay") return pages(mode);
  return pages(mode, await viewGroups(pages(mode), payViews));
});
