import { expect, it, vi } from "vitest";
import { sendAll } from "./sendAll.ts";

it("goes on until nothing is left, and counts all of it", async () => {
  const send = vi
    .fn()
    .mockResolvedValueOnce({ count: 5000, next_cursor: "a" })
    .mockResolvedValueOnce({ count: 5000, next_cursor: "b" })
    .mockResolvedValueOnce({ count: 3, next_cursor: null });
  expect(await sendAll(send)).toBe(10_003);
  expect(send.mock.calls).toEqual([[null], ["a"], ["b"]]);
});

it("stops at a refusal", async () => {
  const send = vi.fn().mockRejectedValue(new Error("refused"));
  await expect(sendAll(send)).rejects.toThrow("refused");
  expect(send).toHaveBeenCalledOnce();
});
