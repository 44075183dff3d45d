import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { checkoutAddress } from "#words/merchant.ts";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { EmbedSnippet } from "./EmbedSnippet.tsx";

it("the code to copy is what the page about embedding shows, with the server's own address", () => {
  const config = { publicUrl: "https://pay.example.com" } as AppConfig;
  const markup = renderToStaticMarkup(
    <AppConfigContext value={config}>
      <EmbedSnippet />
    </AppConfigContext>,
  );
  const [, shown = ""] = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(markup) ?? [];
  const code = shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
  const page = readFileSync(join(root, "docs", "embedding.md"), "utf8");
  const [, documented = ""] = /^```html\n([\s\S]*?)\n```$/m.exec(page) ?? [];
  expect(code).toBe(documented.replace("https://pay.example.com/pay/cs_…", checkoutAddress));
});
