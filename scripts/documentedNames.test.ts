import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { describe, expect, it } from "vitest";

const text = (path: string) => readFileSync(join(root, path), "utf8");

/** Documents of what is; a decision may name what was. */
const documents = globSync(["*.md", "docs/*.md", "docs/operations/*.md", "*/README.md"], {
  cwd: root,
  exclude: (name) => /(^|\/)node_modules$/.test(String(name)),
});

/** Names of others, and names that the code puts together. */
const foreign: Readonly<Record<string, string>> = {
  DOCKER_DEFAULT_PLATFORM: "Docker",
  KlerosLiquid: "Kleros",
  fundedAt_gt: "graph-node, of the field fundedAt",
  handsel_outside: "Docker, of the network outside in relayer/compose.yaml",
  hardhat_mine: "Hardhat",
  hot_standby_feedback: "PostgreSQL",
  hs_pk_: "relayer/src/accounts/apiKey.ts, of hs and pk",
  max_standby_streaming_delay: "PostgreSQL",
  shared_buffers: "PostgreSQL",
};

/** Every word of the project's own code, but not of this test. */
const words = new Set(
  execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((path) => /\.(ts|tsx|mjs|sol|graphql|ya?ml|json|sql)$|Caddyfile$/.test(path))
    .filter((path) => !/package-lock|documentedNames/.test(path))
    .flatMap((path) => text(path).match(/[A-Za-z_][\w]*/g) ?? []),
);

const { paths }: { paths: Record<string, unknown> } = JSON.parse(text("relayer/openapi.json"));
const routes = new Set(Object.keys(paths).map(withoutNames));

function withoutNames(path: string): string {
  return path.replace(/\{\w+\}/g, "{}");
}

describe.each(documents)("%s", (document) => {
  const page = text(document);
  const spans = [...page.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g)].map(
    ([, span = ""]) => span,
  );

  it("names operations that the API has", () => {
    const named = spans.flatMap((span) => span.match(/(?<![\w.])\/v1\/[\w./{}-]+/g) ?? []);
    expect(named.filter((path) => !routes.has(withoutNames(path)))).toEqual([]);
  });

  it("names variables, fields, errors, functions and metrics that the code has", () => {
    // A name is a word with a capital or an underscore in it, alone or before its arguments or value.
    const named = spans.flatMap(
      (span) => span.match(/^(\w*[a-z0-9][A-Z_]\w*|[A-Z][A-Z0-9]*_\w+)(?=$|\(|=)/) ?? [],
    );
    const unknown = [...new Set(named)].filter(
      (name) => !words.has(name) && !(name in foreign) && !name.startsWith("0x"),
    );
    expect(unknown).toEqual([]);
  });
});

it("knows no name of others that no document has", () => {
  const all = documents.map(text).join("\n");
  expect(Object.keys(foreign).filter((name) => !all.includes(`\`${name}`))).toEqual([]);
});
