import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { expect, test } from "vitest";

function tracked(...patterns: string[]): string[] {
  const list = execFileSync("git", ["ls-files", "--", ...patterns], {
    cwd: root,
    encoding: "utf8",
  });
  return list.split("\n").filter(Boolean);
}

const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Prefixes of the ids that the relayer makes. */
const made = new Set(
  tracked("relayer/src/*.ts")
    .filter((path) => !path.endsWith(".test.ts") && !path.startsWith("relayer/src/testing/"))
    .flatMap((path) => [...read(path).matchAll(/\b(?:newId|idOf)\("(\w+)"/g)])
    .map(([, prefix = ""]) => prefix),
);

/** Beginnings of keys and secrets, which are no ids. */
const keys = new Set(["hs", "hs_sk", "hs_rk", "hs_pk", "whsec", "whpk"]);

/** An id in full or shortened: `cs_0197…`, `cs_…`. */
const named = /\b([a-z]+(?:_[a-z]+)?)_(?:[0-9a-f]{32}\b|[0-9a-f]*…)/g;

test("an id in the documentation begins as the relayer makes it", () => {
  expect([...made]).toEqual(expect.arrayContaining(["mer", "cs", "evt", "we"]));
  const pages = tracked("*.md", "examples/*", "relayer/openapi.json", "relayer/compose.yaml");
  const wrong = pages.flatMap((path) =>
    [...read(path).matchAll(named)]
      .filter(([, prefix = ""]) => !made.has(prefix) && !keys.has(prefix))
      .map(([id]) => `${path}: ${id}`),
  );
  expect(wrong).toEqual([]);
});
