/** `node dapp/scripts/drawIcons.ts`: draws the PNG icons, for systems that take no SVG, from the SVG ones. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "@handsel/services/browser";
import type { Page } from "playwright-core";

const folder = join(import.meta.dirname, "..", "public");

/** Icons by name: what each is drawn from, and its width. iOS rounds the corners itself. */
export const icons = {
  "icon-180.png": { drawnFrom: "icon-maskable.svg", width: 180 },
  "icon-192.png": { drawnFrom: "favicon.svg", width: 192 },
  "icon-512.png": { drawnFrom: "favicon.svg", width: 512 },
  "icon-maskable-512.png": { drawnFrom: "icon-maskable.svg", width: 512 },
} as const;

/** Draws an icon in an empty page. */
export async function drawIcon(page: Page, name: keyof typeof icons): Promise<Buffer> {
  const { drawnFrom, width } = icons[name];
  const svg = await readFile(join(folder, drawnFrom), "utf8");
  await page.setViewportSize({ width, height: width });
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

if (import.meta.main) {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const name of Object.keys(icons) as (keyof typeof icons)[])
    await writeFile(join(folder, name), await drawIcon(page, name));
  await browser.close();
}
