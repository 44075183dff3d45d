import { expect, it } from "vitest";
import { Output } from "./output.ts";

it("prints what runs side by side one after the other", () => {
  let text = "";
  const output = new Output((chunk) => {
    text += chunk;
  });
  const [first, second, third] = [output.open(), output.open(), output.open()];
  second.print("second ");
  first.print("first ");
  third.print("third ");
  expect(text).toBe("first ");
  third.end();
  expect(text).toBe("first ");
  first.end();
  expect(text).toBe("first second ");
  second.print("more ");
  expect(text).toBe("first second more ");
  second.end();
  expect(text).toBe("first second more third ");
});
