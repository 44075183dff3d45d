import { expect, it, vi } from "vitest";
import { testStorage } from "../../testing/storage.ts";
import { keptList } from "./keptList.ts";

const kept = testStorage();

const numbers = () => keptList("numbers", (one) => (typeof one === "number" ? one : null));

it("keeps what can be read, and is the same list until it changes", () => {
  const list = numbers();
  kept.set("numbers", '[1, "2", 3, null]');
  expect(list.read()).toEqual([1, 3]);
  expect(list.read()).toBe(list.read());
  list.write([4]);
  expect(list.read()).toEqual([4]);
  expect(numbers().read()).toEqual([4]);
});

it.each(["{", "null", "3", "{}", '"x"'])("is empty where %s is kept", (text) => {
  kept.set("numbers", text);
  expect(numbers().read()).toEqual([]);
});

it("tells who listens, until they have heard enough", () => {
  const list = numbers();
  const listener = vi.fn();
  const stop = list.subscribe(listener);
  list.write([1]);
  stop();
  list.write([2]);
  expect(listener).toHaveBeenCalledTimes(1);
});
