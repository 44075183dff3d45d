import type { Feature } from "./feature.ts";

/**
 * Makes a route's loader that downloads its feature. A download that fails may mean that a newer version was deployed
 * and the old files are gone, so the page reloads once.
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
