import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { escrowAbi } from "@handsel/protocol";
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
  /^export (?:declare )?(?:async )?(?:function\*?|const|interface|type|class) (\w+)\b/gm;

function declarationsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(DECLARATION)].map(([, name = ""]) => name);
}

/** Whether a comment stands before the declaration of a name. */
function isDocumented(file: string, name: string): boolean {
  const text = readFileSync(file, "utf8");
  return new RegExp(
    `\\*/\\n(?:export )(?:async )?(?:function\\*?|const|interface|type|class) ${name}\\b`,
  ).test(text);
}

describe.each([
  ["@handsel/sdk", "sdk/src/index.ts", 20],
  ["@handsel/sdk/webhooks", "sdk/src/webhooks/index.ts", 5],
  ["@handsel/sdk/actions", "sdk/src/actions/index.ts", 70],
  ["@handsel/sdk/subgraph", "sdk/src/subgraph/index.ts", 10],
  ["@handsel/sdk/embed", "sdk/src/embed/index.ts", 7],
  ["@handsel/sdk/react", "sdk/src/react/index.ts", 4],
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

test("each verb of the escrow has an action, and a function that encodes its call", async () => {
  const actions = await import("../src/actions/index.ts");
  const names = escrowAbi
    .filter((one) => one.type === "function" && !/view|pure/.test(one.stateMutability))
    // A word of the language is no name of a function.
    .map((one) => ("name" in one && one.name !== "void" ? one.name : "voidPayment"));
  expect(names.length).toBeGreaterThan(25);
  const missing = names.flatMap((name) => [name, `${name}Call`]).filter((one) => !(one in actions));
  expect(missing).toEqual([]);
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
