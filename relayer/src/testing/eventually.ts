import { vi } from "vitest";

/**
 * Waits until a check holds. How long is no part of what is tested, so the bound only ends a test
 * that would never pass.
 */
export const eventually = <Result>(check: () => Promise<Result> | Result): Promise<Result> =>
  vi.waitFor(check, { timeout: 30_000, interval: 10 });
