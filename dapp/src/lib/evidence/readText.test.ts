import { expect, it } from "vitest";
import { readText } from "./readText.ts";

it("reads a file, and says of one that it cannot be read", async () => {
  expect(await readText(new File(["abc"], "receipt.json"))).toBe("abc");
  const gone = new File(["abc"], "receipt.json");
  gone.text = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  expect(await readText(gone)).toBeNull();
});
