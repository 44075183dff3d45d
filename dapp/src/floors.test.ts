import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

/** Source files by path below dapp/src, as `lib/money/amounts.ts`. */
type Sources = ReadonlyMap<string, string>;

/** Imports by file, or by folder. */
type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** Folders of dapp/src, highest first. Those on one floor do not import each other. */
const floors = [["routes"], ["features"], ["transactions", "queries"], ["lib"], ["ui"]];

const handle = "handle.ts";

/** Files outside the floors: the entry, which stands above them, and the tests. */
const isTest = (path: string) => path.includes(".test.") || path.startsWith("testing/");

const imported = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g;
const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

function arrowsOf(sources: Sources): Arrows {
  return new Map(
    [...sources].map(([path, text]) => {
      const names = [...text.replace(comment, "").matchAll(imported)].map(([, name = ""]) => name);
      const files = names.map((name) => posix.join(posix.dirname(path), name));
      return [path, new Set(files.filter((file) => sources.has(file)))];
    }),
  );
}

/** Returns the part a file belongs to: `features/checkout`, `lib/money`, `ui`; the entry's files have none. */
function partOf(path: string): string {
  const [folder = "", name = "", ...rest] = path.split("/");
  if (name === "") return "";
  return rest.length > 0 ? `${folder}/${name}` : folder;
}

/** Returns a file's floor, from 0 for the entry downwards. */
function floorOf(path: string): number {
  const folder = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
  const floor = floors.findIndex((folders) => folders.includes(folder));
  if (floor === -1 && folder !== "") throw new Error(`${path} stands on no floor.`);
  return floor + 1;
}

function arrowsOfParts(arrows: Arrows): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const [from, files] of arrows) {
    const others = parts.get(partOf(from)) ?? new Set();
    for (const file of files) if (partOf(file) !== partOf(from)) others.add(partOf(file));
    parts.set(partOf(from), others);
  }
  return parts;
}

/** Returns one circle as `a → b → a`, or null. */
function circleIn(arrows: Arrows): string | null {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): string | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node].join(" → ");
    if (done.has(node)) return null;
    for (const next of arrows.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of arrows.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return null;
}

/** Returns each import that the floors forbid, as a sentence. */
function violations(sources: Sources): string[] {
  const arrows = arrowsOf(sources);
  const found = [...arrows].flatMap(([from, files]) =>
    [...files].flatMap((to) => {
      const [here, there] = [floorOf(from), floorOf(to)];
      if (partOf(from) === partOf(to)) return [];
      if (there < here) return [`${from} looks up to ${to}.`];
      const isFeature = to.startsWith("features/");
      if (isFeature && !to.endsWith(`/${handle}`)) {
        return [`${from} imports ${to}, not the feature's ${handle}.`];
      }
      const isFlat = !isFeature && !to.startsWith("lib/");
      return there === here && isFlat ? [`${from} imports ${to} on its own floor.`] : [];
    }),
  );
  for (const [kind, graph] of [
    ["Files", arrows],
    ["Folders", arrowsOfParts(arrows)],
  ] as const) {
    const circle = circleIn(graph);
    if (circle) found.push(`${kind} import each other: ${circle}.`);
  }
  return found;
}

/** Draws the floors, highest first, with the parts of a floor and the arrows between them. */
function draw(sources: Sources): string {
  const parts = arrowsOfParts(arrowsOf(sources));
  const beside = (part: string) =>
    [...(parts.get(part) ?? [])].filter((other) => posix.dirname(other) === posix.dirname(part));
  const height = (part: string): number => Math.max(0, ...beside(part).map((b) => height(b) + 1));
  return floors
    .flatMap((folders) => [
      folders.join(", "),
      ...[...parts.keys()]
        .filter((part) => folders.includes(posix.dirname(part)))
        .sort((a, b) => height(b) - height(a) || a.localeCompare(b))
        .map((part) => {
          const below = beside(part).map((other) => posix.basename(other));
          const arrow = below.length > 0 ? ` → ${below.sort().join(", ")}` : "";
          return `  ${posix.basename(part)}${arrow}`;
        }),
    ])
    .join("\n");
}

const sources: Sources = new Map(
  globSync("**/*.{ts,tsx}", { cwd: import.meta.dirname })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !isTest(path))
    .map((path) => [path, readFileSync(join(import.meta.dirname, path), "utf8")]),
);

describe("the floors of the dApp", () => {
  it("hold: no circle, no arrow upwards, no feature's inside", () => {
    expect(sources.size).toBeGreaterThan(100);
    expect(violations(sources)).toEqual([]);
  });

  it("are drawn in the README", () => {
    const readme = readFileSync(join(import.meta.dirname, "..", "README.md"), "utf8");
    const drawing = draw(sources);
    if (!readme.includes(drawing)) throw new Error(`dapp/README.md should show:\n${drawing}`);
  });
});

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
    expect(violations(new Map(Object.entries(files)))).toEqual([sentence]);
  });

  it("is not seen in a comment, nor in an arrow downwards", () => {
    const files = {
      "features/a/a.ts": 'import { b } from "../b/handle.ts"; // import "../b/b.ts"',
      "features/b/b.ts": 'import "../../lib/c/c.ts";',
      "features/b/handle.ts": 'import("./b.ts");',
      "lib/c/c.ts": "",
    };
    expect(violations(new Map(Object.entries(files)))).toEqual([]);
    expect(draw(new Map(Object.entries(files)))).toContain("features\n  a → b\n  b\n");
  });
});
