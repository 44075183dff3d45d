import type { Page } from "playwright-core";
import { expect } from "vitest";

/** How a page is enlarged: a window of 1280 × 1024 at so many percent, or text alone at twice its size; and read from right to left. */
export const enlargements: readonly Enlargement[] = [
  { name: "at 200 %", viewport: { width: 640, height: 512 }, text: "" },
  { name: "at 400 %", viewport: { width: 320, height: 256 }, text: "" },
  { name: "with text of twice the size", viewport: { width: 1280, height: 1024 }, text: "200%" },
  { name: "on a phone with larger text", viewport: { width: 390, height: 844 }, text: "130%" },
  { name: "mirrored", viewport: { width: 1280, height: 860 }, text: "", dir: "rtl" },
  { name: "mirrored on a phone", viewport: { width: 390, height: 844 }, text: "", dir: "rtl" },
];

interface Enlargement {
  name: string;
  viewport: { width: number; height: number };
  /** Size of the text; empty: as it is. */
  text: string;
  /** Direction of the page; as it is without one. */
  dir?: "rtl";
}

/** Expects that nothing of a page is cut off, hidden behind a bar or beside the window, however it is enlarged. */
export async function expectZoomable(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 860 };
  for (const enlargement of enlargements) {
    await page.setViewportSize(enlargement.viewport);
    await page.evaluate(`document.documentElement.dir = "${enlargement.dir ?? ""}"`);
    expect(await zoomFaults(page, enlargement.text), `${name} ${enlargement.name}`).toEqual([]);
  }
  await page.evaluate('document.documentElement.dir = ""');
  await page.setViewportSize(before);
}

/** Enlarges the text, and returns what cannot be read or reached then. */
export function zoomFaults(page: Page, text: string): Promise<string[]> {
  return page.evaluate(findFaults, text);
}

/** Runs in the page. */
async function findFaults(text: string): Promise<string[]> {
  const root = document.documentElement;
  root.style.fontSize = text;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  // A dialog moves to its place when the window's size changes.
  const moving = document.getAnimations().filter((animation) => {
    return animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY;
  });
  await Promise.all(moving.map(({ finished }) => finished.catch(() => {})));
  const faults: string[] = [];
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.textContent || element.getAttribute("aria-label") || "").trim().slice(0, 40)}"`;
  if (root.scrollWidth > innerWidth)
    faults.push(`scrolls sideways by ${root.scrollWidth - innerWidth}`);

  /** Whether a text may be cut: it is for screen readers alone, or the whole of it is a title. */
  const mayBeCut = (element: Element) => {
    const { clip, clipPath, width } = getComputedStyle(element);
    return (clip !== "auto" || clipPath !== "none") && width === "1px";
  };
  const isAbridged = (element: Element) => {
    const { textOverflow, webkitLineClamp } = getComputedStyle(element);
    return (
      (textOverflow === "ellipsis" || webkitLineClamp !== "none") && element.hasAttribute("title")
    );
  };
  /** Where a text is cut off: by an element with hidden overflow, or by the window. */
  const cutBy = (range: DOMRect, from: Element): string | null => {
    for (let at: Element | null = from; at; at = at.parentElement) {
      if (mayBeCut(at) || isAbridged(at)) return null;
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (at !== root && at !== document.body) {
        // What scrolls sideways within itself shows all of it.
        if (/auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth) return null;
        const isCutAcross =
          /hidden|clip/.test(overflowX) &&
          (range.left < box.left - 1 || range.right > box.right + 1);
        const isCutDown =
          /hidden|clip/.test(overflowY) &&
          (range.top < box.top - 1 || range.bottom > box.bottom + 1);
        if (isCutAcross || isCutDown) return name(at);
      }
      if (position === "fixed") break;
    }
    return range.left < -1 || range.right > innerWidth + 1 ? "the window" : null;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (
      !element ||
      !node.textContent?.trim() ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const by = cutBy(box, element);
    if (by !== null) faults.push(`${name(element)} is cut by ${by}`);
  }

  // Whatever has the focus is in view, before any bar.
  const focused = document.activeElement;
  const { scrollX, scrollY } = globalThis;
  const reachable = "a[href], button:enabled, input:enabled, select, textarea, summary";
  const dialogs = document.querySelectorAll("[role=dialog]");
  const scope = dialogs.item(dialogs.length - 1) ?? document;
  for (const element of scope.querySelectorAll<HTMLElement>(reachable)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[inert]"))
      continue;
    element.focus();
    if (document.activeElement !== element) continue;
    // A window that has become smaller does not bring what has the focus into view again.
    element.scrollIntoView({ block: "nearest" });
    const box = element.getClientRects()[0];
    if (!box || mayBeCut(element)) continue;
    const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
    const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
    const top = document.elementFromPoint(x, y);
    const isSeen =
      top &&
      (element.contains(top) || top.contains(element) || top.closest("label")?.contains(element));
    if (!isSeen) faults.push(`${name(element)} is ${top ? `behind ${name(top)}` : "out of view"}`);
  }
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  scrollTo(scrollX, scrollY);
  root.style.fontSize = "";
  return faults;
}
