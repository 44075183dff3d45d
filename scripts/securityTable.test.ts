/** The tables of docs/security.md: each threat and each requirement names tests, and each of them is there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { describe, expect, it } from "vitest";

const page = readFileSync(join(root, "docs", "security.md"), "utf8");

/** Files that stand for a letter in the column of tests. */
const letters = new Map(
  [...page.matchAll(/`([A-Z])` is\s+`([\w/.]+)`/g)].map(([, letter = "", file = ""]) => [
    letter,
    file,
  ]),
);

/** Rows of the table below a heading, as their cells. */
function rowsBelow(heading: string): string[][] {
  const [, section = ""] = page.split(`\n${heading}\n`);
  const lines = section
    .split(/\n#{2,3} /)[0]
    ?.split("\n")
    .filter((line) => line.startsWith("|"));
  return (lines ?? []).slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function filesIn(cell: string): string[] {
  return cell
    .split(",")
    .map((name) => name.trim().replaceAll("`", ""))
    .filter((name) => name !== "")
    .map((name) => letters.get(name) ?? name);
}

const requirements = rowsBelow("### ASVS 5.0, level 2");
const threats = rowsBelow("## Threats");

it("has both tables", () => {
  expect(requirements.length).toBeGreaterThan(40);
  expect(threats.length).toBeGreaterThan(30);
  expect(letters.size).toBeGreaterThan(6);
});

describe.each([...requirements, ...threats])("%s", (_name, how = "", tests = "") => {
  it("names its test, or says why it does not apply", () => {
    if (!how.startsWith("n/a: ")) expect(filesIn(tests)).not.toEqual([]);
    for (const file of filesIn(tests)) {
      expect([
        file,
        existsSync(join(root, file)) || existsSync(join(root, "relayer/src", file)),
      ]).toEqual([file, true]);
    }
  });
});
