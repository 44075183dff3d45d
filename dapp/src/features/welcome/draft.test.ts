import { expect, it } from "vitest";
import { type Draft, readDraft } from "./draft.ts";

const draft: Draft = {
  ...{ step: 2, name: "Alder & Finch", logo: "data:image/png;base64,AAAA", address: "0xab" },
  ...{ coins: ["31337:USDH"], isUnsaved: true },
  sale: { description: "Mug", amount: "28", unit: "31337:USDH", coins: [] },
  collects: "now",
};

it("is read as it was kept", () => {
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
});

it("is empty where the tab remembers nothing, or what cannot be read", () => {
  const empty = readDraft(null);
  expect(empty).toEqual({
    ...{ step: 1, name: "", logo: null, address: "", coins: null, isUnsaved: false },
    ...{ sale: {}, collects: "later" },
  });
  for (const text of ["", "{", "null", "7", '"a"', "[]"]) expect(readDraft(text)).toEqual(empty);
});

it("keeps what has its form, and leaves out what has not", () => {
  const odd = {
    ...{ step: 9, name: 7, logo: "javascript:alert(1)", address: null, coins: "all" },
    ...{
      isUnsaved: "yes",
      collects: "never",
      sale: { description: "Mug", amount: 28, coins: [1, "a"] },
    },
  };
  expect(readDraft(JSON.stringify(odd))).toEqual({
    ...readDraft(null),
    sale: { description: "Mug", coins: ["a"] },
  });
});
