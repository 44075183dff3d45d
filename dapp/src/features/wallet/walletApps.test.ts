import { expect, it } from "vitest";
import { walletApps } from "./walletApps.ts";

const page = new URL("https://pay.example/pay/cs_1?from=mail&x=1");

it("opens exactly this page in each app, by a link that a phone without the app can open too", () => {
  for (const { name, link } of walletApps) {
    const url = new URL(link(page));
    expect([name, url.protocol]).toEqual([name, "https:"]);
    const inner = decodeURIComponent(decodeURIComponent(url.href));
    expect(inner).toContain("pay.example/pay/cs_1?from=mail&x=1");
  }
});
