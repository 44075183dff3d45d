import { launchBrowser } from "@handsel/services/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectZoomable, zoomFaults } from "./zoomChecks.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 256 } });
});

afterAll(() => browser?.close());

async function faultsOf(html: string, text = ""): Promise<string> {
  await page.setContent(`<!doctype html><body style="margin:0">${html}`);
  return (await zoomFaults(page, text)).join("\n");
}

const long = "W".repeat(60);
const lines = "<p>Some text.</p>".repeat(40);

describe("an enlarged page is faulty if", () => {
  it.each<[string, string, RegExp]>([
    ["it scrolls sideways", `<p>${long}</p>`, /^scrolls sideways/],
    ["a box cuts its text across", `<div style="overflow:hidden">${long}</div>`, /is cut by div/],
    [
      "a box cuts its text below",
      `<div style="overflow:hidden;height:10px">Pay<br>now</div>`,
      /is cut by div/,
    ],
    [
      "an ellipsis hides what is nowhere else",
      `<p style="overflow:hidden;text-overflow:ellipsis">${long}</p>`,
      /is cut by p/,
    ],
    [
      "text stands left of the window",
      '<p style="position:absolute;left:-50px">Pay now</p>',
      /is cut by the window/,
    ],
    [
      "a bar covers what has the focus",
      `${lines}<a href="#">Terms</a>${lines}<div style="position:fixed;inset:0;background:red">Bar</div>`,
      /a "Terms" is behind div/,
    ],
    [
      "a bar at the foot leaves no room above it",
      `${lines}<a href="#">Terms</a>${lines}<div style="position:fixed;inset:auto 0 0;height:250px;background:red">Bar</div>`,
      /a "Terms" is behind div/,
    ],
  ])("%s", async (_, html, fault) => {
    expect(await faultsOf(html)).toMatch(fault);
  });

  it("larger text has no room", async () => {
    const box = '<div style="overflow:hidden;height:24px;line-height:1.5rem">Pay now</div>';
    expect(await faultsOf(box)).toBe("");
    expect(await faultsOf(box, "200%")).toMatch(/is cut by div/);
  });
});

it("a page that is read from right to left is faulty if it only fits from left to right", async () => {
  const style = "[dir=rtl] p { position: relative; right: -20rem }";
  await page.setContent(`<!doctype html><style>${style}</style><p>Pay now</p>`);
  await expect(expectZoomable(page, "A page")).rejects.toThrow(/A page mirrored/);
  await page.setContent("<!doctype html><p>Pay now</p>");
  await expectZoomable(page, "A page");
  expect(await page.evaluate("document.documentElement.dir")).toBe("");
});

describe("an enlarged page may have", () => {
  it.each<[string, string]>([
    ["long words that break", `<p style="overflow-wrap:anywhere">${long}</p>`],
    [
      "a text that ends in an ellipsis, with the whole as its title",
      `<p style="overflow:hidden;text-overflow:ellipsis" title="${long}">${long}</p>`,
    ],
    ["a table that scrolls within itself", `<div style="overflow:auto">${long}</div>`],
    [
      "words for screen readers alone",
      `<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${long}</p>`,
    ],
    [
      "a bar above which a page ends",
      `${lines}<a href="#">Terms</a><div style="position:sticky;bottom:0;background:red">Bar</div>`,
    ],
  ])("%s", async (_, html) => {
    expect(await faultsOf(html)).toBe("");
  });
});
