import type { Feature } from "./feature.ts";
import { reloadOnce } from "./reloadOnce.ts";

/**
 * Makes a route's loader, which downloads the feature. If a download fails, the page reloads once: a new deployment may
 * have removed the old files.
 */
export function pageLoader(page: Feature<unknown>) {
  return async ({ preload }: { preload: boolean }): Promise<void> => {
    try {
      await page.load();
    } catch (error) {
      if (preload || !reloadOnce(String(error))) throw error;
      await new Promise(() => {});
    }
  };
}
