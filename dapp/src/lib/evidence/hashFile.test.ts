import { expect, it } from "vitest";
import { hashFile, hashFiles } from "./hashFile.ts";

it("gives name, size and SHA-256", async () => {
  expect(await hashFile(new File(["abc"], "chipped rim.jpg"))).toEqual({
    ...{ name: "chipped rim.jpg", size: 3 },
    sha256: "0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  });
});

it("names the files that cannot be read, and keeps the others", async () => {
  const gone = new File(["x"], "moved since.jpg");
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  const { read, unreadable } = await hashFiles([new File(["abc"], "rim.jpg"), gone]);
  expect(read.map(({ name }) => name)).toEqual(["rim.jpg"]);
  expect(unreadable).toEqual(["moved since.jpg"]);
});
