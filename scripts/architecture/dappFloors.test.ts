import { describe, expect, it } from "vitest";
import { dappViolations, drawDappFloors } from "./dappFloors.ts";
import { running, source } from "./sources.ts";

describe("the floors of the dApp", () => {
  it("hold: no circle, no arrow upwards, no feature's inside", () => {
    const sources = running("dapp/src");
    expect(sources.length).toBeGreaterThan(100);
    expect(dappViolations(sources)).toEqual([]);
  });
});

const sourcesOf = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => source(`dapp/src/${path}`, text));

describe("a violation", () => {
  it.each<[name: string, files: Record<string, string>, sentence: string]>([
    [
      "an arrow upwards",
      {
        "queries/a.ts": 'import type { B } from "../features/b/handle.ts";',
        "features/b/handle.ts": "",
      },
      "queries/a.ts looks up to features/b/handle.ts.",
    ],
    [
      "a lazy arrow upwards",
      { "ui/a.ts": 'const b = import("../lib/b/b.ts");', "lib/b/b.ts": "" },
      "ui/a.ts looks up to lib/b/b.ts.",
    ],
    [
      "a feature that imports another's inside",
      { "features/a/a.ts": 'import { b } from "../b/b.ts";', "features/b/b.ts": "" },
      "features/a/a.ts imports features/b/b.ts, not the feature's handle.ts.",
    ],
    [
      "a route that imports a feature's inside",
      { "routes/a.tsx": 'export * from "../features/b/b.ts";', "features/b/b.ts": "" },
      "routes/a.tsx imports features/b/b.ts, not the feature's handle.ts.",
    ],
    [
      "an arrow along a floor",
      { "queries/a.ts": 'import "../transactions/b.ts";', "transactions/b.ts": "" },
      "queries/a.ts imports transactions/b.ts on its own floor.",
    ],
    [
      "a circle of files",
      { "ui/a.ts": 'import "./b.ts";', "ui/b.ts": 'import "./a.ts";' },
      "Files import each other: ui/a.ts → ui/b.ts → ui/a.ts.",
    ],
    [
      "a circle of folders",
      {
        "lib/a/one.ts": 'import "../b/one.ts";',
        "lib/a/two.ts": "",
        "lib/b/one.ts": "",
        "lib/b/two.ts": 'import "../a/two.ts";',
      },
      "Folders import each other: lib/a → lib/b → lib/a.",
    ],
  ])("is noticed: %s", (_, files, sentence) => {
    expect(dappViolations(sourcesOf(files))).toEqual([sentence]);
  });

  it("is not seen in a comment, nor in an arrow downwards", () => {
    const files = {
      "features/a/a.ts": 'import { b } from "../b/handle.ts"; // import "../b/b.ts"',
      "features/b/b.ts": 'import "../../lib/c/c.ts";',
      "features/b/handle.ts": 'import("./b.ts");',
      "lib/c/c.ts": "",
    };
    expect(dappViolations(sourcesOf(files))).toEqual([]);
    expect(drawDappFloors(sourcesOf(files))).toContain("features\n  a → b\n  b\n");
  });
});
