import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { Bundle, ENTRY, PAY_ENTRY } from "./bundle.ts";

const wallet = "src/features/wallet/parts.ts";
const payment = "src/features/payment/parts.ts";
const help = "src/features/help/parts.ts";
const lazyPage = (path: string) => [payment, wallet, `src/features/payment/${path}`];

/** Modules of the first view on the pages that customers pay on. */
const ofPayPages = ["src/features/checkout/PayCard.tsx", wallet];

/** Modules of the first view, by the beginning of a path of the app. */
const ofAppPages: Readonly<Record<string, readonly string[]>> = {
  "/payment/": [payment, wallet],
  "/payments": [wallet, "src/features/payment/mine/MyPaymentsPage.tsx"],
  "/receipt/": lazyPage("receipt/ReceiptPage.tsx"),
  "/verify": lazyPage("receipt/VerifyPage.tsx"),
  "/find": lazyPage("find/FindPage.tsx"),
  "/disputes": lazyPage("arbiter/DisputesPage.tsx"),
  "/how-escrow-works": [help],
  "/help": [help],
  "/offline": ["src/features/offline/parts.ts"],
};

/**
 * Names the files of a page's first view in its document, so that they are downloaded beside the first script and not after it.
 * The relayer, which serves the app's one document at many paths, reads them from `preload.json`.
 */
export function preloadFiles(mode: string, base: string): Plugin {
  const hrefOf = (file: string) => `${base}${file}`;
  return {
    name: "preload-files",
    apply: "build",
    async writeBundle({ dir = "" }) {
      if (mode === "pay") {
        const bundle = await Bundle.read(dir, PAY_ENTRY);
        const links = bundle
          .filesBeside(ofPayPages, PAY_ENTRY)
          .map(hrefOf)
          .map(preloadLink)
          .join("\n    ");
        const path = join(dir, PAY_ENTRY);
        const html = await readFile(path, "utf8");
        await writeFile(
          path,
          html.replace("</head>", () => `  ${links}\n  </head>`),
        );
        return;
      }
      const bundle = await Bundle.read(dir, ENTRY);
      const files = Object.entries(ofAppPages).map(([path, modules]) => [
        path,
        bundle.filesBeside(modules, ENTRY).map(hrefOf),
      ]);
      await writeFile(join(dir, "preload.json"), JSON.stringify(Object.fromEntries(files)));
    },
  };
}

/** After style and first script, which the page shows itself with. */
function preloadLink(href: string): string {
  return `<link rel="modulepreload" crossorigin fetchpriority="low" href="${href}">`;
}
