import { describe, expect, it } from "vitest";
import { chain, dollar, inDollars, payer } from "../../testing/payment.ts";
import { speak } from "../../testing/speak.ts";
import { call as fund } from "../../transactions/fund.ts";
import { type Language, otherLanguages } from "../../words/languages.ts";
import { toTransaction } from "../chain/call.ts";
import { type Descriptor, descriptors, type Field, type Format } from "./descriptors.ts";
import type { Circumstances, Said } from "./meaning.ts";

const circumstances: Circumstances = { chain, account: payer, nameOf: () => null };

/** Three ways to fill in a format: each yes or no, and amounts that stand for all there is. */
const ways = [
  { is: "true", amount: "25000000" },
  { is: "false", amount: "25000000" },
  { is: "true", amount: String(2n ** 256n - 1n) },
] as const;
type Way = (typeof ways)[number];

/** A value of a field; no two addresses or texts are the same. */
function sample({ path, format }: Field, { is, amount }: Way, nth: number): unknown {
  if (/token$/.test(path)) return dollar.address;
  switch (format) {
    case "tokenAmount":
      return amount;
    case "addressName":
      return `0x${String(nth).padStart(40, "5")}`;
    case "duration":
      return 3 * 86_400;
    case "date":
      return 1_900_000_000;
    case "unit":
      return 150;
    case "enum":
      return is;
    case "calldata":
      return "0xdeadbeef";
    default:
      return String(7_000 + nth);
  }
}

/** Puts a value at each place of a path; a list has two. */
function put(into: Record<string, unknown>, [step = "", ...rest]: string[], value: () => unknown) {
  const isList = rest[0] === "[]";
  const inner = isList ? rest.slice(1) : rest;
  if (inner.length === 0) {
    into[step] = isList ? [value(), value()] : value();
    return;
  }
  into[step] ??= isList ? [{}, {}] : {};
  for (const one of [into[step]].flat()) put(one as Record<string, unknown>, inner, value);
}

function filled({ fields }: Format, way: Way): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  let nth = 10;
  for (const field of fields) {
    if (!field.path.startsWith("@."))
      put(values, field.path.split("."), () => sample(field, way, nth++));
  }
  return values;
}

/** Says every format of every descriptor in a language, in each way. */
async function everything(language: Language): Promise<Map<string, Said>> {
  speak(language);
  const { describe } = await import("./describe.ts");
  const said = new Map<string, Said>();
  for (const [name, descriptor] of Object.entries<Descriptor>(descriptors)) {
    for (const [key, format] of Object.entries(descriptor.display.formats)) {
      for (const way of ways) {
        const around = { to: dollar.address, value: 0n };
        const told = describe(
          descriptor,
          format,
          { fields: filled(format, way), around },
          circumstances,
          () => ({ sentence: "0xdeadbeef", lines: [] }),
        );
        said.set(`${name} ${key} ${JSON.stringify(way)}`, told);
      }
    }
  }
  return said;
}

/** Numbers, addresses and tickers of a text, in whatever order a language has them. */
function facts(text: string): string[] {
  const found = text.match(/0x[\w…\u2060]+|\d+(?:[.,]\d+)?|[A-Z]{4}/g) ?? [];
  return found.map((one) => one.replace(",", ".")).toSorted();
}

/** A time is written in many ways. */
const isTime = (value: string) => /2030/.test(value);

describe.each(otherLanguages())("in %s", (language) => {
  it("every format says the values that it says in English", async () => {
    const english = await everything("en");
    const own = await everything(language);
    expect([...own.keys()]).toEqual([...english.keys()]);
    for (const [key, { sentence, lines }] of own) {
      const inEnglish = english.get(key) ?? { sentence: "", lines: [] };
      expect([key, facts(sentence)]).toEqual([key, facts(inEnglish.sentence)]);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      // Nothing is left in English: no two words in a row of its sentences.
      expect(sentence).not.toMatch(/\b(?:to the|of the|the rest|held until|your wallet)\b/);
      const values = (given: Said["lines"]) =>
        given.filter(({ value }) => !isTime(value)).map(({ value }) => facts(value));
      expect([key, values(lines)]).toEqual([key, values(inEnglish.lines)]);
    }
  });
});

it.each<[Language, RegExp, string[]]>([
  [
    "de",
    /^25,00\u00a0USDH an 0x3C44…\u206093BC zahlen, gehalten bis zu Freigabe, Einzug oder Rückgabe$/,
    ["Sie zahlen", "Gehalten für", "Ausgezahlt an", "Erstattungen gehen an"],
  ],
  [
    "ar",
    /^دفع 25\.00\u00a0USDH إلى 0x3C44…\u206093BC، مع حجزه حتى تحريره أو تحصيله أو إعادته$/,
    ["تدفع", "يُحجز لصالح", "يُصرف إلى", "تذهب المبالغ المردودة إلى"],
  ],
  ["zh", /^向 0x3C44…\u206093BC 支付 25\.00\u00a0USDH，托管至放款、收取或退还为止$/, ["您支付"]],
])("says a payment in %s", async (language, sentence, labels) => {
  speak(language);
  const { readCall } = await import("./readCall.ts");
  const { to, data, value } = toTransaction(fund(inDollars), payer);
  const meaning = readCall({ to, data, value: BigInt(value) }, circumstances);
  expect(meaning.sentence).toMatch(sentence);
  expect(meaning.lines.map(({ label }) => label).slice(0, labels.length)).toEqual(labels);
});

it("says a text that has no translation in English, and not nothing", async () => {
  speak("de");
  const { describe } = await import("./describe.ts");
  const strange = {
    interpolatedIntent: "Frobnicate {amount}",
    fields: [{ path: "amount", label: "Frobnicated", format: "raw" }],
  };
  const described = { fields: { amount: 7n }, around: { to: dollar.address, value: 0n } };
  const sayCall = () => ({ sentence: "", lines: [] });
  expect(describe(descriptors.escrowMessages, strange, described, circumstances, sayCall)).toEqual({
    sentence: "Frobnicate 7",
    lines: [{ label: "Frobnicated", value: "7" }],
  });
});
