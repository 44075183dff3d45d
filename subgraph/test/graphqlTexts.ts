import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { subgraphQueries } from "@handsel/protocol";
import { root } from "@handsel/services/paths";

/** GraphQL query for the subgraph, and the file that contains it. */
export interface GraphqlText {
  file: string;
  text: string;
}

const SOURCES = [
  "{dapp,relayer,services,protocol,sdk}/src/**/*.{ts,tsx}",
  "{scripts,examples}/**/*.{ts,tsx,mjs}",
];
const DOCUMENTS = ["*.md", "docs/**/*.md", "*/README.md", "examples/*/README.md"];

/** A string that begins as a query does: `query Name(` or `{ field {`. */
const QUERY =
  /(["`])(\s*(?:query\b\s*\w*\s*[({]|\{\s*\w+\s*(?:[({]|:\s*\w))(?:\\.|(?!\1)[\s\S])*)\1/g;

/** Texts that the source puts together, by file: with these values of their `${…}`, or as its functions return them. */
const COMPOSED: Record<string, Record<string, readonly string[]> | (() => string[])> = {
  "protocol/src/subgraphQueries.ts": () => [...subgraphQueries()],
  "relayer/src/reconciliation/readSubgraph.ts": { PAGE: ["1000"], comparison: ["gt", "gte"] },
  "scripts/bench/subgraph/headLag.ts": { id: ["0x00"] },
};

/** Queries for Ponder, whose GraphQL differs, have their rows in `items`. */
const isForPonder = ({ file, text }: GraphqlText) =>
  /^scripts\/bench\/subgraph\/(queries|ponder)\.ts$/.test(file) && /\bitems \{/.test(text);

/**
 * Returns every GraphQL query of the project's programs and documents.
 * @throws Error for a query that is put together, with a part that {@link COMPOSED} does not know
 */
export function graphqlTexts(): GraphqlText[] {
  const written = [
    ...filesOf(SOURCES)
      .filter((file) => !/\.(test|e2e)\.tsx?$/.test(file))
      .flatMap((file) => textsOf(file, read(file))),
    ...filesOf(DOCUMENTS).flatMap((file) =>
      [...read(file).matchAll(/```graphql\n(.*?)```/gs)].map(([, text = ""]) => ({ file, text })),
    ),
  ];
  const returned = Object.entries(COMPOSED).flatMap(([file, values]) =>
    typeof values === "function" ? values().map((text) => ({ file, text })) : [],
  );
  return [...written, ...returned].filter((text) => !isForPonder(text));
}

/** Returns the queries of a source file, with all values of their parts. */
export function textsOf(file: string, source: string): GraphqlText[] {
  return [...source.matchAll(QUERY)].flatMap(([, , text = ""]) =>
    isForPonder({ file, text }) ? [] : filled(file, text).map((text) => ({ file, text })),
  );
}

function filled(file: string, text: string): string[] {
  const part = text.match(/\$\{([^}]*)\}/);
  if (part === null) return [text];
  const values = COMPOSED[file];
  if (typeof values === "function") return [];
  const known = values?.[part[1] ?? ""];
  if (known === undefined) {
    throw new Error(`${file} has a query with ${part[0]}: add its values to graphqlTexts.ts.`);
  }
  return known.flatMap((value) => filled(file, text.replaceAll(part[0], value)));
}

function filesOf(patterns: readonly string[]): string[] {
  return globSync(patterns, {
    cwd: root,
    exclude: (name) => /(^|\/)(node_modules|ponderApp)$/.test(String(name)),
  })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
