import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "@handsel/services/paths";
import { describe, expect, test } from "vitest";

/** Names that an entry exports, with the file that declares each. */
function exportsOf(file: string): { name: string; file: string }[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const named = [...text.matchAll(/export (?:type )?\{([^}]+)\} from "([^"]+)"/g)].flatMap(
    ([, names = "", from = ""]) =>
      names
        .split(",")
        .map((name) => name.trim().replace(/^type /, ""))
        .filter((name) => name !== "")
        .map((name) => ({ name, file: join(dirname(file), from) })),
  );
  const starred = [...text.matchAll(/export (?:type )?\* from "([^"]+)"/g)].flatMap(
    ([, from = ""]) => {
      const target = join(dirname(file), from);
      const declared = declarationsOf(target).map((name) => ({ name, file: target }));
      return [...declared, ...exportsOf(target)];
    },
  );
  return [...named, ...starred];
}

const DECLARATION =
  /^export (?:declare )?(?:async )?(?:function|const|interface|type|class) (\w+)\b/gm;

function declarationsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(DECLARATION)].map(([, name = ""]) => name);
}

/** Whether a comment stands before the declaration of a name. */
function isDocumented(file: string, name: string): boolean {
  const text = readFileSync(file, "utf8");
  return new RegExp(
    `\\*/\\n(?:export )(?:async )?(?:function|const|interface|type|class) ${name}\\b`,
  ).test(text);
}

describe.each([
  ["@handsel/sdk", "sdk/src/index.ts", 20],
  ["@handsel/sdk/webhooks", "sdk/src/webhooks/index.ts", 5],
  ["@handsel/sdk/actions", "sdk/src/actions/index.ts", 40],
  ["@handsel/protocol", "protocol/src/index.ts", 80],
])("every export of %s", (_, entry, least) => {
  const names = exportsOf(join(root, entry));

  test("is found", () => {
    expect(names.length).toBeGreaterThanOrEqual(least);
  });

  test("is documented", () => {
    const bare = names
      // What is generated from the contracts is documented in their interfaces.
      .filter(({ file }) => !file.includes("/generated/"))
      .filter(({ name, file }) => !isDocumented(file, name))
      .map(({ name, file }) => `${file.slice(root.length + 1)}: ${name}`);
    expect(bare).toEqual([]);
  });
});

test("the client has every operation of the API that a key may call", () => {
  const { paths } = JSON.parse(readFileSync(join(root, "relayer", "openapi.json"), "utf8"));
  const client = readFileSync(join(root, "sdk", "src", "api", "client.gen.ts"), "utf8");
  const missing = Object.values<Record<string, { operationId: string; security?: object[] }>>(paths)
    .flatMap((methods) => Object.values(methods))
    .filter(({ security }) => security?.some((way) => "apiKey" in way))
    .filter(({ operationId }) => !client.includes(`  ${operationId}(`));
  expect(missing).toEqual([]);
});
