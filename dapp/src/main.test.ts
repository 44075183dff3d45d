import { afterEach, beforeEach, expect, it, vi } from "vitest";

const rendered = vi.hoisted(() => vi.fn());

vi.mock("./App.tsx", () => ({ App: () => null }));
vi.mock("react-dom/client", () => ({ createRoot: () => ({ render: rendered }) }));

/** What waits for the page's next frame. */
let frame: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  rendered.mockReset();
  frame = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Opens a page. */
async function open(visibilityState: "visible" | "hidden"): Promise<void> {
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => frame.push(callback));
  const element = { textContent: "{}" };
  vi.stubGlobal("document", { visibilityState, getElementById: () => element });
  await import("./main.tsx");
}

/** Paints the page. */
function paint(): void {
  for (const callback of frame.splice(0)) callback();
}

it("takes the place of what the document says once that is painted, and once", async () => {
  await open("visible");
  paint();
  expect(rendered).not.toHaveBeenCalled();
  paint();
  expect(rendered).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(rendered).toHaveBeenCalledOnce();
});

it("waits for no frame in a page that is not shown", async () => {
  await open("hidden");
  expect(rendered).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(rendered).toHaveBeenCalledOnce();
  paint();
  paint();
  expect(rendered).toHaveBeenCalledOnce();
});

it("waits for a second at most in a page that is hidden before its first frame", async () => {
  await open("visible");
  vi.advanceTimersByTime(999);
  expect(rendered).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(rendered).toHaveBeenCalledOnce();
});
