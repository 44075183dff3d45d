import { expect, it, vi } from "vitest";
import { ahead } from "./ahead.ts";

it("downloads at once, and only once", async () => {
  const download = vi.fn(async () => "part");
  const part = ahead(download);
  expect(download).toHaveBeenCalledOnce();
  expect(await Promise.all([part(), part()])).toEqual(["part", "part"]);
  expect(download).toHaveBeenCalledOnce();
});

it("tries again after a failure", async () => {
  const download = vi.fn(async () => "part").mockRejectedValueOnce(new Error("gone"));
  expect(await ahead(download)()).toBe("part");
});
