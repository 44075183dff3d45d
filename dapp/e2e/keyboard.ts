import type { Page } from "playwright-core";

/** Steps of the Tab key after which a name counts as out of its reach. */
const MOST_STEPS = 80;

/** Moves the focus with the Tab key until it is on what has this name, and presses it. */
export async function press(page: Page, name: string | RegExp, key = "Enter"): Promise<void> {
  const isThere = async () => {
    const text = String(
      await page.evaluate(
        `(() => {
          const at = document.activeElement;
          if (at === document.body) return "";
          const label = at?.labels?.[0]?.textContent;
          return at?.getAttribute("aria-label") ?? label ?? at?.textContent ?? "";
        })()`,
      ),
    ).trim();
    return typeof name === "string" ? text === name : name.test(text);
  };
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await isThere()) return page.keyboard.press(key);
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not reach ${name} on ${page.url()}.`);
}

/** Types into the field that the Tab key reaches under this name. */
export async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  await press(page, name, "Control+A");
  await page.keyboard.type(text);
}
