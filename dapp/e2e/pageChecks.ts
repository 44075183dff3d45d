import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, expect } from "vitest";
import { expectZoomable } from "./zoomChecks.ts";

/** Where pictures go; `npm run screens` names the folder. */
const screenshots =
  process.env.HANDSEL_SCREENS ?? join(import.meta.dirname, "..", "..", ".cache", "screenshots");

/** A request that failed. */
const failedRequest = /^Failed to load resource|^Access to fetch at .* blocked by CORS/;

/** What the tests' own tool causes, by whether it lets the site's worker in. */
const ofTheTool = {
  block: /registration blocked by Playwright/,
  // It looks at pages from a world of its own, past the worker. A file that the worker was asked for before a server was gone is
  // then no longer used.
  allow:
    /cross-world service worker resource mismatch|was preloaded using link preload but not used/,
};

/** What a browser complains of. */
export interface Complaints {
  /** Policy violations, uncaught errors, and what is written to the console as an error or a warning. */
  complaints: string[];
  /** Requests that failed: none, unless a test causes it. */
  failedRequests: string[];
}

/** @param worker whether the browser lets the site's worker in */
export function collectComplaints(
  context: BrowserContext,
  worker: keyof typeof ofTheTool,
): Complaints {
  const complaints: string[] = [];
  const failedRequests: string[] = [];
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    const isLoud = message.type() === "error" || message.type() === "warning";
    if (!isLoud) return;
    const text = message.text();
    if (failedRequest.test(text)) failedRequests.push(`${text} ${message.location().url}`);
    else if (!ofTheTool[worker].test(text)) complaints.push(text);
  });
  return { complaints, failedRequests };
}

/** A page that one test opened, in a browser profile of its own. */
interface OpenedPage extends Complaints {
  page: Page;
}

/**
 * Looks after the pages that each test of a file opens: closes them after it, with a picture of each if it failed, and expects
 * that none complained.
 * @param name of the pictures
 * @param caused requests that the file's tests cause to fail; null: none
 * @returns what each opened page is given to
 */
export function lookAfterPages(
  name: string,
  caused: RegExp | null = null,
): <Opened extends OpenedPage>(opened: Opened) => Opened {
  let all: OpenedPage[] = [];
  afterEach(async ({ task }) => {
    const pages = all;
    all = [];
    if (task.result?.state === "fail")
      await Promise.all(pages.map(({ page }, index) => picture(page, `failed-${name}-${index}`)));
    await Promise.all(pages.map(({ page }) => page.context().close()));
    const complaints = pages.flatMap((one) => [
      ...one.complaints,
      ...one.failedRequests.filter((text) => !caused?.test(text)),
    ]);
    expect(complaints).toEqual([]);
  });
  return (opened) => {
    all.push(opened);
    return opened;
  };
}

/** Failed requests of a file whose tests cause them in many ways. */
export const anyRequest = /^/;

/** Takes a picture of the whole page. */
export function picture(page: Page, name: string): Promise<Buffer> {
  mkdirSync(screenshots, { recursive: true });
  return page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}

/** Waits until the app has taken the place of what was served, whose heading has the same words, and its data that of the outlines. */
export async function appIsDrawn(page: Page): Promise<void> {
  await page.locator("#root h1:visible").first().waitFor();
  await page.waitForFunction(
    () => document.querySelector(".served, .served-app, [data-skeleton]") === null,
  );
}

/** Checks a page for WCAG 2.2 AA: in both colour schemes, on desktop and phone, and enlarged. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const desktop = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [device, viewport] of [
      ["desktop", desktop],
      ["phone", { width: 390, height: 844 }],
    ] as const) {
      await page.setViewportSize(viewport);
      await animationsEnded(page);
      await picture(page, `${name}-${device}-${colorScheme}`);
      expect(await violations(page), `${name}, ${device}, ${colorScheme}`).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(desktop);
  await expectZoomable(page, name);
}

/** Waits for animations to end, because axe judges the colours. Spinners never end, nor does what is folded away. */
async function animationsEnded(page: Page): Promise<void> {
  await page.evaluate(`Promise.all(
    document.getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity)
      .filter(({ effect }) => effect.target?.checkVisibility() ?? true)
      .map(({ finished }) => finished.catch(() => {})),
  ).then(() => {})`);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    // A bar that stands fast covers a part of whatever is scrolled behind it, which scrolls on: it is no smaller target.
    const flowing = new CSSStyleSheet();
    flowing.replaceSync("[data-shell] > header, [data-tabbar] { position: static !important; }");
    document.adoptedStyleSheets.push(flowing);
    const results = await engine.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    document.adoptedStyleSheets.pop();
    return results.violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => String(target)),
    }));
  });
  return found.map(({ id, targets }) => `${id}: ${targets.join(" · ")}`);
}
