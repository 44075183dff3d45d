import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const source = join(import.meta.dirname, "..");

/** Utilities that name a side of the screen, where lines also run from right to left. */
const PHYSICAL =
  /(?<![\w-])(?:[a-z0-9-]+(?:-\[[^\]]*\])?:)*-?(?:(?:ml|mr|pl|pr|left|right|scroll-m[lr]|scroll-p[lr])-[\w./[\](]+|text-(?:left|right)|(?:border|rounded)-(?:l|r|tl|tr|bl|br)(?![\w])(?:-[\w/]+)?|(?:float|clear)-(?:left|right))(?![\w])/g;

/** Returns the physical utilities of a file, and sideways movements that are the same in both directions. */
function physicalUtilities(code: string): string[] {
  const strings = code.match(/"[^"\n]*"|`[^`]*`/g) ?? [];
  return strings.flatMap((text) => {
    const moves = text.match(/(?<![\w-])(?:[\w-]+:)*-?translate-x-[\w./[\]]+/g) ?? [];
    const isMirrored = /\brtl:/.test(text);
    return [...(text.match(PHYSICAL) ?? []), ...(isMirrored ? [] : moves)];
  });
}

it("names no side of the screen, so that pages can be mirrored", () => {
  const files = globSync("**/*.tsx", { cwd: source });
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((file) =>
    physicalUtilities(readFileSync(join(source, file), "utf8")).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

it.each([
  ['className="flex ml-2"', "ml-2"],
  ['className="sm:-mr-1 p-2"', "sm:-mr-1"],
  ['cx("text-left", big && "p-2")', "text-left"],
  ['className="absolute right-0"', "right-0"],
  ['className="border-l pt-1"', "border-l"],
  ['className="lg:rounded-tl-md"', "lg:rounded-tl-md"],
  ["className={`pl-4 $" + "{more}`}", "pl-4"],
  ['className="hover:translate-x-1"', "hover:translate-x-1"],
])("notices %s", (code, name) => {
  expect(physicalUtilities(code)).toEqual([name]);
});

it.each([
  'className="ms-2 pe-4 text-start start-0 border-s rounded-lg border-line"',
  'className="translate-x-4 rtl:-translate-x-4"',
  'className="-translate-y-1/2 leading-none place-content-center"',
])("leaves %s", (code) => {
  expect(physicalUtilities(code)).toEqual([]);
});
