import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { askInSheet, type SheetEnd } from "./askInSheet.tsx";

const react = vi.hoisted(() => ({
  onUncaughtError: null as ((error: unknown) => void) | null,
  unmounted: 0,
}));

vi.mock("react-dom/client", () => ({
  createRoot: (_: unknown, options: { onUncaughtError?: (error: unknown) => void } = {}) => {
    react.onUncaughtError = options.onUncaughtError ?? null;
    return { render: () => {}, unmount: () => void react.unmounted++ };
  },
}));

beforeEach(() => {
  react.unmounted = 0;
  vi.stubGlobal("HTMLElement", class {});
  vi.stubGlobal("document", {
    ...{ activeElement: null, body: { append: () => {} } },
    createElement: () => ({ remove: () => {} }),
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** Asks something, and returns the ways in which it can end. */
function ask(): { end: SheetEnd<string>; answer: Promise<string> } {
  let end: SheetEnd<string> | undefined;
  const answer = askInSheet<string>((given) => {
    end = given;
    return null;
  });
  answer.catch(() => {});
  if (!end) throw new Error("Nothing was drawn.");
  return { end, answer };
}

it("asks one thing at a time", async () => {
  const { end, answer } = ask();
  await expect(askInSheet(() => null)).rejects.toMatchObject({ code: -32002 });
  end.give("0x12");
  expect(await answer).toBe("0x12");
  const next = ask();
  next.end.cancel();
  await expect(next.answer).rejects.toMatchObject({ code: 4001 });
  expect(react.unmounted).toBe(2);
});

it("says of nothing that was begun that the person declined it", async () => {
  const { end, answer } = ask();
  expect(end.hold()).toBe(true);
  end.cancel();
  end.give("0x12");
  expect(await answer).toBe("0x12");
});

it("begins nothing twice, and nothing that the person declined", async () => {
  const begun = ask();
  begun.end.hold();
  expect(begun.end.hold()).toBe(false);
  begun.end.give("0x12");
  await begun.answer;
  const declined = ask();
  declined.end.cancel();
  expect(declined.end.hold()).toBe(false);
  await expect(declined.answer).rejects.toMatchObject({ code: 4001 });
});

it("fails and makes room for the next question when it cannot be drawn", async () => {
  const { answer } = ask();
  react.onUncaughtError?.(new RangeError("no such time"));
  await expect(answer).rejects.toThrow("no such time");
  ask().end.cancel();
});
