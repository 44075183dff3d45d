import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SETTLING, useSettled } from "./useSettled.ts";

/** What React keeps of the one component that is drawn. */
const kept = vi.hoisted(() => ({ is: false, end: undefined as (() => void) | undefined }));

vi.mock("react", () => ({
  useState: () => [kept.is, (is: boolean) => void Object.assign(kept, { is })],
  useEffect: (effect: () => (() => void) | undefined) => {
    kept.end?.();
    kept.end = effect();
  },
}));

beforeEach(() => {
  Object.assign(kept, { is: false, end: undefined });
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

it("takes no press that was begun before it could be read", () => {
  expect(useSettled(false)).toBe(false);
  vi.advanceTimersByTime(60_000);
  expect(useSettled(true)).toBe(false);
  vi.advanceTimersByTime(SETTLING - 1);
  expect(kept.is).toBe(false);
  vi.advanceTimersByTime(1);
  expect(useSettled(true)).toBe(true);
});

it("forgets a question that went away", () => {
  useSettled(true);
  kept.end?.();
  vi.advanceTimersByTime(SETTLING);
  expect(kept.is).toBe(false);
});
