import { describe, expect, it } from "vitest";
import { readDecimal } from "./readDecimal.ts";

const english = ["en-GB", "en-US"];
const german = ["de-DE"];
/** An English page on a German device, whose keyboard may have no point. */
const mixed = ["en-GB", "de-DE"];

const read = (text: string, locales: readonly string[], most = 6) => {
  const number = readDecimal(text, most, locales);
  return typeof number === "string" ? number : `${number.whole}|${number.fraction}`;
};

describe("readDecimal", () => {
  it.each([
    ["12.50", "12|50"],
    ["12,50", "12|50"],
    ["12,", "12|"],
    [",5", "0|5"],
    ["1,234.50", "1234|50"],
    ["1.234,50", "1234|50"],
    ["1 234,50", "1234|50"],
    ["1\u202f234,50", "1234|50"],
    ["1’234.50", "1234|50"],
    ["1'234'567", "1234567|"],
    ["1 234", "1234|"],
    ["1,234,567", "1234567|"],
    ["1.234.567", "1234567|"],
    ["12,34,567.8", "1234567|8"],
    ["0,123", "0|123"],
    ["1234,567", "1234|567"],
    ["1,2345", "1|2345"],
    ["٢٥٫٥", "25|5"],
    ["١٬٢٣٤٫٥٠", "1234|50"],
    ["۲۵", "25|"],
    ["१२.५", "12|5"],
    ["１２．５", "12|5"],
    ["\u200f25.5\u2069", "25|5"],
  ])("reads %j in any language", (text, number) => {
    for (const locales of [english, german, mixed]) expect(read(text, locales)).toBe(number);
  });

  it.each([
    ["1.234", english, "1|234"],
    ["1,234", german, "1|234"],
    ["1,234", english, "ambiguous"],
    ["1.234", german, "ambiguous"],
    ["1.234", mixed, "ambiguous"],
    ["1,234", mixed, "ambiguous"],
    ["123,456", english, "ambiguous"],
  ])("reads %j in %j as %s", (text, locales, number) => {
    expect(read(text, locales)).toBe(number);
  });

  it("reads thousands of a coin with fewer than three decimals where no language has them as decimals", () => {
    expect(read("1,234", english, 2)).toBe("1234|");
    expect(read("1.234", german, 0)).toBe("1234|");
    expect(read("1.234", mixed, 2)).toBe("ambiguous");
  });

  it("leaves out a device's language that is none", () => {
    expect(read("1.5", ["en-GB", "en-US@posix"])).toBe("1|5");
    expect(read("1,5", ["de-DE", "C"])).toBe("1|5");
  });

  it.each(["", ".", ",", "1..2", "1,2,3", "1,23,4", "1.2.3,4", "1,234,56", "12 34", "0,123,456"])(
    "knows no number in %j",
    (text) => expect(read(text, english)).toBe("malformed"),
  );

  it.each(["1e3", "0x10", "-1", "+1", "½", "1_000", "$5", "5 USDH", "∞", "NaN", "1,234.5.6"])(
    "takes no other way to write one: %j",
    (text) => expect(read(text, german)).toBe("malformed"),
  );
});
