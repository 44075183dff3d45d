import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { compileAbis } from "./scripts/compileAbis.ts";
import { compressFiles } from "./scripts/compressFiles.ts";
import { preloadFiles } from "./scripts/preloadFiles.ts";
import { routerOptions } from "./scripts/routerOptions.ts";

/** Relayer that answers the API's requests under `vite dev`. */
const relayer = process.env.RELAYER_URL ?? "http://127.0.0.1:3000";

/** Modules that become one file for each group. The highest priority takes a module. */
const sharedFiles = [
  { name: "initial", tags: ["$initial" as const], priority: 2 },
  // A dialog, with what it takes to make one, comes when the first is opened.
  { name: "page", test: /src[\\/](ui[\\/](?!Dialog)|lib[\\/])/, minShareCount: 4, priority: 1 },
  {
    name: "chain",
    // What explains a failed call comes with the first failure, whoever else shares it.
    test: /node_modules[\\/](viem(?![\\/]_esm[\\/]errors[\\/](?:node|stateOverride)\.)|ox|@wagmi|wagmi|abitype|@noble[\\/]hashes|zustand|mipd)[\\/]/,
    minShareCount: 4,
  },
  // Payers fill in no such form, and viem loads the curves when a signature is to be verified.
  { name: "form", test: /node_modules[\\/](react-hook-form|@simplewebauthn)[\\/]/, priority: 1 },
  { name: "curves", test: /node_modules[\\/]@noble[\\/]curves[\\/]/, priority: 1 },
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

/**
 * Three builds into one folder: the app; with `--mode pay` the pages on which customers pay; with `--mode embed` the script that
 * shows these on shops' pages. Each has files of its own, so that none loads what only another one needs.
 */
export default defineConfig(({ mode }) =>
  mode === "embed"
    ? embed
    : {
        root: import.meta.dirname,
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
          preloadFiles(mode),
        ],
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
            output: { codeSplitting: { groups: sharedFiles } },
            // Words are constants of a catalogue's file: each goes to where it is shown, and the page loads no catalogue.
            optimization: { inlineConst: { mode: "all", pass: 3 } },
          },
          // The content security policy allows data: URLs only for images.
          assetsInlineLimit: 0,
        },
        // Pages load it as a module, as they load themselves.
        worker: { format: "es" },
        server: { host: "127.0.0.1", proxy: { "/v1": relayer, "/logos": relayer } },
      },
);
