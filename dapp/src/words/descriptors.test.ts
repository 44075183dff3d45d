/** What the wallet asks says the same in every language, and the same as hardware wallets show: whoever compares both can. */
import { expect, it } from "vitest";
import { descriptors } from "../lib/clearSigning/descriptors.ts";
import { textsOf } from "../testing/textsOf.ts";
import { ofDescriptor as ofEnglish } from "./en/descriptors.ts";
import { otherLanguages } from "./languages.ts";

const texts = [...new Set(Object.values(descriptors).flatMap(textsOf))].toSorted();
const placeholders = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).toSorted();

it("is the descriptors' own in English", () => {
  expect(texts.length).toBeGreaterThan(60);
  expect(ofEnglish).toEqual({});
});

it.each(otherLanguages())(
  "has every text of the descriptors in %s, and no other",
  async (language) => {
    const { ofDescriptor } = await import(`./${language}/descriptors.ts`);
    expect(Object.keys(ofDescriptor).toSorted()).toEqual(texts);
    for (const text of texts) {
      const said = String(ofDescriptor[text]);
      expect([text, placeholders(said)]).toEqual([text, placeholders(text)]);
      expect([text, said.replaceAll(/\{[\w.[\]]+\}/g, "")]).toEqual([
        text,
        expect.stringMatching(/^[^{}]*\p{L}[^{}]*$/u),
      ]);
      if (/\p{L}{2,} \p{L}{2,}/u.test(text)) expect(said).not.toBe(text);
    }
  },
);
