import type { Feature } from "./feature.ts";

/**
 * Makes a route's loader, which downloads the feature. If a download fails, the page reloads once: a new deployment may
 * have removed the old files.
 */
export function pageLoader(page: Feature<unknown>) {
  return async ({ preload }: { preload: boolean }): Promise<void> => {
    try {
      await page.load();
    } catch (error) {
      const key = `handsel.reload:${error}`;
      if (preload || sessionStorage.getItem(key)) throw error;
      sessionStorage.setItem(key, "1");
      location.reload();
      await new Promise(() => {});
    }
  };
}
