import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The relayer that `vite dev` passes the API's requests on to. */
const relayer = process.env.RELAYER_URL ?? "http://127.0.0.1:3000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      routesDirectory: join(import.meta.dirname, "src", "routes"),
      generatedRouteTree: join(import.meta.dirname, "src", "routeTree.gen.ts"),
      quoteStyle: "double",
    }),
    react(),
    tailwindcss(),
  ],
  build: {
    manifest: true,
    target: "es2023",
    // Browsers that have light-dark() and oklch(), so that neither is rewritten.
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    modulePreload: { polyfill: false },
    // The content security policy allows no data: URL but images.
    assetsInlineLimit: 0,
  },
  server: { host: "127.0.0.1", proxy: { "/v1": relayer } },
});
