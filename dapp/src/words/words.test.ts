import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { inlineWords } from "../../scripts/inlineWords.ts";

const source = join(import.meta.dirname, "..");

const files = globSync("**/*.{ts,tsx}", { cwd: source })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !/\.(test|gen)\.|^(testing|words)\//.test(file));

/** Words of a catalogue that a source says, by the name under which it imports them. */
function saidOf(catalogue: string, text: string): string[] {
  if (text.includes(`import("#words/${catalogue}")`)) return text.match(/\w+/g) ?? [];
  const imports = text.matchAll(/import (?:\* as (\w+)|\{([^}]*)\}) from "#words\/(\w+\.ts)"/g);
  return [...imports]
    .filter(([, , , file]) => file === catalogue)
    .flatMap(([, all, some]) => {
      if (some !== undefined) return some.match(/\w+/g) ?? [];
      const uses = text.matchAll(new RegExp(`\\b${all}\\s*\\.(\\w+)`, "g"));
      return [...uses].map(([, name]) => String(name));
    });
}

describe("words that people read", () => {
  it("are all in the catalogues", () => {
    expect(files.length).toBeGreaterThan(150);
    const found = files.flatMap((file) =>
      inlineWords(readFileSync(join(source, file), "utf8"), file).map(
        ({ line, text }) => `${file}:${line}: ${text.trim()}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it("are all said somewhere", () => {
    const code = files.map((file) => readFileSync(join(source, file), "utf8"));
    const catalogues = globSync("words/en/*.ts", { cwd: source })
      .map((file) => basename(file))
      .filter((file) => file !== "plural.ts" && file !== "locale.ts");
    expect(catalogues.length).toBeGreaterThan(10);
    const unused = catalogues.flatMap((catalogue) => {
      const said = code.flatMap((text) => saidOf(catalogue, text));
      const entries = readFileSync(join(source, "words/en", catalogue), "utf8");
      return [...entries.matchAll(/^export const (\w+)/gm)]
        .filter(([, name]) => !said.includes(String(name)))
        .map(([, name]) => `${catalogue}: ${name}`);
    });
    expect(unused).toEqual([]);
  });
});

describe("words outside of a catalogue", () => {
  it.each([
    ["a text between tags", "<p>Pay now</p>", "Pay now"],
    ["one beside a value", "<p>Pay {shop}</p>", "Pay"],
    ["one word in a button", "<button>{icon} Pay</button>", "Pay"],
    ["an attribute that is read aloud", '<a aria-label="back" />', "back"],
    ["a property of a component", '<Notice title="Paid" />', "Paid"],
    ["a template in an attribute", "<Row label={`Fee ($" + "{rate})`} />", "Fee ({})"],
    ["a choice of two", 'const t = <p>{held ? "Held" : other}</p>;', "Held"],
    ["a small word as a choice", 'const t = <p>{fee === 0 ? "none" : rate}</p>;', "none"],
    ["a sentence in code", 'const s = "nothing was sent";', "nothing was sent"],
    ["a sentence with values in code", "const s = `at most $" + "{most}`;", "at most {}"],
    ["a word that goes on", 'const label = busy ? "waiting…" : name;', "waiting…"],
    ["a label in a table", 'const labels = { held: "Held" };', "Held"],
  ])("are found: %s", (_, code, text) => {
    expect(inlineWords(code, "a.tsx").map((found) => found.text.trim())).toEqual([text]);
  });

  it.each([
    ["classes", '<p className="mt-2 text-muted" />'],
    ["classes in a table", 'const tones = { warn: "bg-warn-soft text-warn" };'],
    ["classes by condition", 'cx("flex", isOpen && "border-line border-t")'],
    ["an error's message, which nobody is shown", 'throw new RangeError("No chain is set up.");'],
    ["a comparison", 'if (error.name === "Rejected by user") act();'],
    ["a key", 'const key = "handsel.mode"; use({ queryKey: ["merchantPayments"] });'],
    ["a type", 'type Tone = "In use" | "Not in use";'],
    ["a list of events", 'const names = ["PaymentCaptured", "Evidence"];'],
    ["an import", 'import { a } from "./a b.ts";'],
    ["a media query", 'matchMedia("(min-width: 64rem)");'],
    ["the product's name", "<h1>Handsel</h1>"],
  ])("are not %s", (_, code) => {
    expect(inlineWords(code, "a.tsx")).toEqual([]);
  });
});
