import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { languages } from "../../words/languages.ts";
import { enumerated, inTurn, listed } from "./together.ts";

it("puts sentences one after another, without a gap for one that is not said", () => {
  expect(inTurn("It is held.", "", "It is yours.")).toBe("It is held. It is yours.");
  expect(inTurn("It is held.", "")).toBe("It is held.");
});

it("lists names", () => {
  expect(listed(["ETH", "USDH", "EURC"])).toBe("ETH, USDH, EURC");
  expect(listed(["ETH"])).toBe("ETH");
  expect(listed([])).toBe("");
});

it("puts the word before the last name of a sentence", () => {
  expect(enumerated(["Base", "Optimism", "Arbitrum"])).toBe("Base, Optimism and Arbitrum");
});

it.each(Object.keys(languages))("keeps names apart in %s", (language) => {
  const module = join(import.meta.dirname, "together.ts");
  const list = `import { listed } from "${module}"; console.log(listed(["ETH", "USDH", "EURC"]));`;
  const said = execFileSync(
    process.execPath,
    [`--conditions=${language}`, "--input-type=module", "--eval", list],
    { encoding: "utf8" },
  );
  expect(said.trim()).toMatch(/^ETH(, |، |、)USDH\1EURC$/);
});
