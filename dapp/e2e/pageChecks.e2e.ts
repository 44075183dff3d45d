import { launchBrowser } from "@handsel/services/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible } from "./pageChecks.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser?.close());

const show = (style: string, body: string) =>
  page.setContent(
    `<!doctype html><html lang="en"><head><title>A page</title><style>${style}</style></head><body><main><h1>A page</h1>${body}</main></body></html>`,
  );

it("a page that everybody can read has no violation", async () => {
  await show(":root { color-scheme: light dark }", "<p>Some text.</p>");
  await expectAccessible(page, "checks-readable");
});

it.each<[string, string, string, RegExp]>([
  ["a picture without words", "", '<img src="data:,">', /desktop, light[\s\S]*image-alt/],
  [
    "pale text in the dark",
    "@media (prefers-color-scheme: dark) { body { background: #000; color: #333 } }",
    "<p>Some text.</p>",
    /desktop, dark[\s\S]*color-contrast/,
  ],
  [
    "pale text on a phone",
    "@media (max-width: 400px) { p { color: #ccc } }",
    "<p>Some text.</p>",
    /phone, light[\s\S]*color-contrast/,
  ],
])("%s is a violation", async (_, style, body, told) => {
  await show(style, body);
  await expect(expectAccessible(page, "checks-fault")).rejects.toThrow(told);
});
