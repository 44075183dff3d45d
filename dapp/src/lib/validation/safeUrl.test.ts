import { expect, it } from "vitest";
import { safeUrl } from "./safeUrl.ts";

it("lets web addresses through", () => {
  expect(safeUrl("https://shop.example/thanks?order=1")).toBe(
    "https://shop.example/thanks?order=1",
  );
  expect(safeUrl("http://localhost:4000")).toBe("http://localhost:4000/");
});

it.each([null, undefined, "", "javascript:alert(1)", "data:text/html,x", "/relative", "shop"])(
  "stops %j",
  (url) => {
    expect(safeUrl(url)).toBeNull();
  },
);
