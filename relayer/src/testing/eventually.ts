import { vi } from "vitest";

/**
 * Waits until a check passes. Tests do not measure time: the limit of a minute just ends a test
 * that would never pass.
 * @param intervalMs milliseconds between two checks
 */
export const eventually = <Result>(
  check: () => Promise<Result> | Result,
  intervalMs = 10,
): Promise<Result> => vi.waitFor(check, { timeout: 60_000, interval: intervalMs });
