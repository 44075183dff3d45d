import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { describe, expect, it } from "vitest";
import { parts } from "../../relayer/src/parts.ts";
import { arrowsWithin, circleIn } from "./arrows.ts";
import { running, type Source, source, TEST } from "./sources.ts";

const WORKSPACES: Record<string, string> = {
  "@handsel/protocol": "protocol",
  "@handsel/sdk": "sdk",
  "@handsel/relayer": "relayer",
  "@handsel/dapp": "dapp",
  "@handsel/subgraph": "subgraph",
  "@handsel/example-shop": "examples/shop",
};

/** Each import that is not allowed, as `file imports name`. */
function forbiddenImports(
  sources: Source[],
  isAllowed: (name: string, from: Source) => boolean,
): string[] {
  return sources.flatMap((from) =>
    from.imports
      .filter((name) => !isAllowed(name, from))
      .map((name) => `${from.path} imports ${name}`),
  );
}

/** Each place where the code has what it must not, as `file has words`. */
function forbiddenWords(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, code }) =>
    [...code.matchAll(pattern)].map(([words]) => `${path} has ${words}`),
  );
}

/** The packages that a workspace's running code may import: those its package.json names for it. */
function dependencies(workspace: string): string[] {
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(root, workspace, "package.json"), "utf8"),
  );
  return Object.keys(dependencies);
}

/** Whether an import is one of these packages or a file in one of them. */
function isOf(packages: readonly string[], name: string): boolean {
  return packages.some((known) => name === known || name.startsWith(`${known}/`));
}

const relayer = running("relayer/src");
const dapp = running("dapp/src");
const protocol = running("protocol/src");
const sdk = running("sdk/src");
const subgraph = running("subgraph/src");
const examples = running("examples/shop");
const contracts = running("contracts");

describe("reading a source", () => {
  it("finds what it imports in every form, and nothing in comments", () => {
    const { imports } = source(
      "relayer/src/a.ts",
      `import one from "one";
       import type { Two } from "../two.ts";
       import "three";
       export * from './four.ts';
       const five = await import("five/part");
       const eight = await import(\`eight\`);
       const nine = require("nine");
       declare module "ten" {}
       // import six from "six";
       /** import seven from "seven"; */`,
    );
    expect(imports).toEqual([
      "one",
      "relayer/two.ts",
      "three",
      "relayer/src/four.ts",
      "five/part",
      "eight",
      "nine",
      "ten",
    ]);
  });

  it("tells tests from what runs", () => {
    expect(relayer.map(({ path }) => path)).toContain("relayer/src/main.ts");
    expect(relayer.filter(({ path }) => path.includes("test"))).toEqual([]);
    expect(TEST.test("relayer/src/testing/a.ts")).toBe(true);
    // A folder of a part is no hiding place, whatever its name.
    expect(TEST.test("relayer/src/chains/testing/a.ts")).toBe(false);
    expect(TEST.test("dapp/src/lib/e2e/a.ts")).toBe(false);
  });
});

describe("arrows that must not exist", () => {
  it("contracts know nothing but each other and OpenZeppelin, and no mock", () => {
    const isAllowed = (name: string) =>
      (name.startsWith("contracts/") && !name.startsWith("contracts/mocks/")) ||
      name.startsWith("@openzeppelin/contracts/");
    expect(forbiddenImports(contracts, isAllowed)).toEqual([]);
  });

  it("example contracts know only what another project would copy", () => {
    const sources = running("examples/contracts");
    expect(sources).not.toEqual([]);
    const isAllowed = (name: string) =>
      /^contracts\/(interfaces|types)\/|^@openzeppelin\/contracts\//.test(name);
    expect(forbiddenImports(sources, isAllowed)).toEqual([]);
  });

  it("protocol imports no other workspace and nothing of Node", () => {
    const packages = dependencies("protocol");
    expect(packages.filter((name) => name in WORKSPACES)).toEqual([]);
    const isAllowed = (name: string) =>
      name.startsWith("protocol/") || name === "#keccak256" || isOf(packages, name);
    expect(forbiddenImports(protocol, isAllowed)).toEqual([
      // Browsers take keccak256.ts in its place.
      "protocol/src/keccak256.node.ts imports node:crypto",
    ]);
  });

  it("protocol reads no network, clock, environment or chance", () => {
    const impure =
      /\b(fetch|http|webSocket|createClient|createPublicClient)\(|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\./g;
    expect(forbiddenWords(protocol, impure)).toEqual([]);
  });

  it("the SDK needs no module of Node, except in its command", () => {
    const packages = dependencies("sdk");
    expect(packages.filter((name) => name in WORKSPACES)).toEqual(["@handsel/protocol"]);
    const isAllowed = (name: string, { path }: Source) =>
      (name.startsWith("sdk/src/") && (!name.startsWith("sdk/src/cli/") || isCommand(path))) ||
      isOf(packages, name) ||
      // Whoever has React imports it; nothing else of the SDK does.
      (name === "react" && path.startsWith("sdk/src/react/")) ||
      (name.startsWith("node:") && isCommand(path));
    const isCommand = (path: string) => path.startsWith("sdk/src/cli/");
    expect(forbiddenImports(sdk, isAllowed)).toEqual([]);
    expect(
      forbiddenWords(sdk, /\b(Buffer|process)\b/g).filter((place) => !isCommand(place)),
    ).toEqual([]);
  });

  it("the subgraph calls no contract and imports only graph-ts and what is generated", () => {
    const isAllowed = (name: string) =>
      name === "@graphprotocol/graph-ts" || /^subgraph\/(src|generated)\//.test(name);
    expect(forbiddenImports(subgraph, isAllowed)).toEqual([]);
    expect(forbiddenWords(subgraph, /\bethereum\.call\b|\.bind\(|\.try_\w+|\bipfs\./g)).toEqual([]);
  });

  it.each([
    ["relayer", relayer],
    ["dapp", dapp],
    ["examples/shop", examples],
  ])("%s imports its own source and the packages it names, nothing else", (workspace, sources) => {
    const packages = dependencies(workspace);
    const own = workspace === "examples/shop" ? "examples/shop/" : `${workspace}/src/`;
    const isAllowed = (name: string, { path }: Source) =>
      (name.startsWith(own) && !TEST.test(name)) ||
      isOf(packages, name) ||
      // A type of the texts in what hardware wallets read.
      (workspace === "dapp" && name === "clear-signing/texts.gen.ts") ||
      (workspace !== "dapp" && name.startsWith("node:")) ||
      // What hardware wallets read too, so that both show the same.
      (workspace === "dapp" && /^clear-signing\/[\w-]+\.json$/.test(name)) ||
      // The programs of the quickstart, shown as text.
      (workspace === "dapp" && /^examples\/(quickstart|python|go)\/\w+\.\w+\?raw$/.test(name)) ||
      // The page's style sheet, as Vite resolves it.
      (path === "dapp/src/main.tsx" && name.endsWith(".css"));
    expect(forbiddenImports(sources, isAllowed)).toEqual([]);
    const mayName: Record<string, string[]> = {
      relayer: ["@handsel/protocol"],
      dapp: ["@handsel/protocol", "@handsel/sdk"],
      "examples/shop": ["@handsel/sdk"],
    };
    const named = packages.filter((name) => name in WORKSPACES);
    expect(named.filter((name) => !mayName[workspace]?.includes(name))).toEqual([]);
  });

  it("dapp takes the types of the API from the SDK, and nothing that runs", () => {
    const running = /\bimport (?!type\b)[^;]*"@handsel\/sdk|\bimport\("@handsel\/sdk/g;
    expect(forbiddenWords(dapp, running)).toEqual([]);
    const planted = source("dapp/src/a.ts", 'import { createHandsel } from "@handsel/sdk";');
    expect(forbiddenWords([planted], running)).toHaveLength(1);
  });

  const computedImport = /\b(?:import|require)\s*\((?!\s*(["'`])[^"'`$]+\1\s*\)).*/g;
  const computedSlice = /\bconfig\s*(?:\?\.\s*)?\[(?!\s*["'`]\w+["'`]\s*\]).*/g;

  it("nothing is imported, and no configuration read, by a computed name", () => {
    const sources = [...relayer, ...dapp, ...sdk, ...protocol, ...subgraph, ...examples];
    expect(forbiddenWords(sources, computedImport)).toEqual([
      // Runs the migrations that it finds in the folders of the parts.
      "relayer/src/platform/database/migrate.ts has import(pathToFileURL(path).href);",
    ]);
    expect(forbiddenWords(relayer, computedSlice)).toEqual([]);
  });

  /** Chance that can be guessed, and what draws on it by another name. */
  const guessable =
    /\bMath\s*(?:\?\.|\.|\[\s*["'`])\s*random\b|\bgenerateSiweNonce\b|\b\w+\/non-secure\b/g;

  it("Math.random spreads waiting times, and makes no nonce, key or id", () => {
    const sources = [
      "relayer/src",
      "dapp/src",
      "sdk/src",
      "protocol/src",
      "services/src",
      "scripts",
      "examples",
    ].flatMap(running);
    expect(forbiddenWords(sources, guessable)).toEqual([
      // So that failed deliveries are not all repeated at once.
      "relayer/src/webhooks/retryDelay.ts has Math.random",
      // So that clients do not all repeat a request at once.
      "sdk/src/api/request.ts has Math.random",
      // Time between two blocks.
      "scripts/bench/chain.ts has Math.random",
    ]);
  });

  it.each([
    ["import(name)", computedImport],
    [`import(\`../\${name}.ts\`)`, computedImport],
    ['import("../" + name)', computedImport],
    ["require(name)", computedImport],
    ["Math.random()", guessable],
    ["const draw = Math['random']", guessable],
    ['import { generateSiweNonce } from "viem/siwe"', guessable],
    ['import { nanoid } from "nanoid/non-secure"', guessable],
    ["config[name]", computedSlice],
    [`config?.[\`\${name}s\`]`, computedSlice],
  ])("%s is noticed", (code, pattern) => {
    expect(forbiddenWords([source("relayer/src/chains/a.ts", code)], pattern)).toHaveLength(1);
  });

  it("the relayer encrypts in one file, and leaves WebAuthn, codes and sign-in messages to libraries", () => {
    const ciphers = /\bcreate(?:Cipher|Decipher)iv\(|\b(?:public|private)(?:En|De)crypt\(/g;
    expect(new Set(forbiddenWords(relayer, ciphers).map((place) => place.split(" ")[0]))).toEqual(
      new Set(["relayer/src/platform/crypto/seal.ts"]),
    );
    const users = (library: string) =>
      relayer.filter(({ imports }) => imports.includes(library)).map(({ path }) => path);
    const accounts = "relayer/src/accounts";
    expect(users("@simplewebauthn/server")).toEqual([`${accounts}/factors/passkeys.ts`]);
    expect(users("otpauth")).toEqual([`${accounts}/factors/totp.ts`]);
    expect(users("viem/siwe")).toEqual([`${accounts}/sessions/verifySiwe.ts`]);
    // No file of the accounts computes or checks a signature or a code by itself.
    const byHand = /\bcreate(?:Hmac|Sign|Verify)\(|\bverify\(\s*"|\bsubtle\b/g;
    const own = relayer.filter(({ path }) => path.startsWith(accounts));
    expect(forbiddenWords(own, byHand)).toEqual([]);
  });

  it("the relayer decides nothing from the subgraph", () => {
    // Pages are told its URL or ask through the relayer, and a report compares payments with it: nothing that decides
    // knows of it.
    const knows = [
      ...["relayer/src/subgraph/", "relayer/src/dapp/", "relayer/src/reconciliation/"],
      "relayer/src/commands/",
      // Where its address is configured and kept out of the log, and the errors of asking it.
      ...["relayer/src/chains/chainConfig.ts", "relayer/src/platform/log.ts"],
      ...["relayer/src/platform/errors.ts", "relayer/src/parts.ts"],
    ];
    const others = relayer.filter(({ path }) => !knows.some((start) => path.startsWith(start)));
    expect(forbiddenWords(others, /\bsubgraph\w*/gi)).toEqual([]);
    expect(forbiddenWords(relayer, /\bgraphql\b/gi)).toEqual([]);
  });

  it("only a chain's logs and its time move a payment's status", () => {
    const writing =
      /(insertInto|updateTable|deleteFrom)\("payments"\)|insertRows\(\w+, "payments"/g;
    const writes = forbiddenWords(relayer, writing);
    const files = writes.map((write) => write.split(" ")[0]);
    expect([...new Set(files)].sort()).toEqual([
      // As time passes.
      "relayer/src/payments/agePayments.ts",
      "relayer/src/payments/applyEvents.ts",
      // Called by applyEvents.
      "relayer/src/payments/markDuplicates.ts",
    ]);
  });

  it("a transaction that PostgreSQL ended for a deadlock is done again", () => {
    const starts = forbiddenWords(
      relayer,
      /\.transaction\(\)(?!\s*\.setIsolationLevel\("repeatable read"\)\s*\.setAccessMode\("read only"\))/g,
    );
    expect(starts).toEqual(["relayer/src/platform/database/transact.ts has .transaction()"]);
  });

  it("no ABI, address, key or type hash is written by hand outside contracts and protocol", () => {
    const sources = [...relayer, ...dapp, ...sdk, ...examples, ...subgraph, ...running("scripts")];
    const written =
      /\b0x[0-9a-fA-F]{40,}\b|\bparseAbi(Item|Parameters)?\(|\bstateMutability\s*:|"(Transfer|Receive)WithAuthorization\(|\bEIP712Domain\(/g;
    expect(forbiddenWords(sources, written)).toEqual([]);
  });
});

describe("a part of the relayer", () => {
  const partOf = (path: string) => path.match(/^relayer\/src\/(\w+)\//)?.[1];
  const owners = new Map(
    relayer
      .filter(({ path }) => path.endsWith("/tables.ts"))
      .flatMap(({ path, code }) =>
        [...code.matchAll(/^ {2}(\w+): \{$/gm)].map(([, table = ""]) => [table, partOf(path)]),
      ),
  );

  /** Statements that must look at two parts at once, and why. */
  const exceptions: Record<string, string> = {
    "relayer/src/checkouts/expireCheckouts.ts has chain_cursors":
      "claims a checkout that the chain has been read beyond, in the statement that locks it",
    "relayer/src/checkouts/expireCheckouts.ts has payments":
      "claims a checkout whose payment is final, in the statement that locks it",
  };

  it("has tables of its own", () => {
    expect(owners.get("payments")).toBe("payments");
    expect(owners.get("webhook_deliveries")).toBe("webhooks");
    expect(owners.get("idempotency_keys")).toBe("platform");
  });

  const floors = ["platform", ...parts.map(({ name }) => name)];
  const built = /(?:From|Into|Table|Join|using)\(\s*"(\w+)/g;
  const raw = /(?<!--)\b(?:from|join|update|into|table|references)\s+"?(\w+)\b/gi;

  /** Each table of another part that is queried; a migration may refer to those of lower parts. */
  const foreignTables = (sources: Source[]) => [
    ...new Set(
      sources.flatMap(({ path, code }) =>
        [...code.matchAll(built), ...code.matchAll(raw)]
          .map(([, table = ""]) => ({ table, owner: owners.get(table) }))
          .filter(({ owner }) => {
            const here = partOf(path);
            if (!owner || owner === here) return false;
            if (!here || !path.includes("/migrations/")) return true;
            return floors.indexOf(owner) > floors.indexOf(here);
          })
          .map(({ table }) => `${path} has ${table}`),
      ),
    ),
  ];

  it("does not query another one's tables", () => {
    const statements = globSync("relayer/src/**/*.sql", { cwd: root })
      .map((path) => path.replaceAll("\\", "/"))
      .map((path) => source(path, readFileSync(join(root, path), "utf8")));
    expect(statements).not.toEqual([]);
    const found = foreignTables([...relayer, ...statements]);
    expect(found.sort()).toEqual(Object.keys(exceptions).sort());
  });

  it.each([
    ["webhooks/a.ts", 'db.selectFrom("merchants")', "merchants"],
    ["webhooks/a.ts", "sql`select from merchants where id = 1 for update`", "merchants"],
    ["webhooks/functions/a.sql", "select 1 from b\n  JOIN merchants using (id)", "merchants"],
    ["chains/migrations/a.ts", "sql`alter table payments add a text`", "payments"],
  ])("is noticed in %s: %s", (path, code, table) => {
    const found = foreignTables([source(`relayer/src/${path}`, code)]);
    expect(found).toEqual([`relayer/src/${path} has ${table}`]);
  });

  it("may refer to a lower one's table in a migration", () => {
    const code = "sql`create table a (merchant_id text references merchants)`";
    expect(foreignTables([source("relayer/src/webhooks/migrations/a.ts", code)])).toEqual([]);
  });
});

/** Every source of the project outside some folders, tests and examples too. */
function everythingOutside(folders: RegExp): Source[] {
  const sources = globSync("**/*.{ts,tsx,mts,mjs,js}", {
    cwd: root,
    exclude: (name) =>
      /(^|\/)(node_modules|dist|build|artifacts)$|^\./.test(String(name)) ||
      folders.test(String(name)),
  })
    .map((path) => path.replaceAll("\\", "/"))
    .map((path) => source(path, readFileSync(join(root, path), "utf8")));
  expect(sources.length).toBeGreaterThan(500);
  return sources;
}

describe("what a person runs", () => {
  it("is imported by nothing outside", () => {
    const isAllowed = (name: string) => !name.startsWith("scripts/");
    expect(forbiddenImports(everythingOutside(/^scripts$/), isAllowed)).toEqual([]);
  });
});

describe("the plugin for Vendure, which is under the GPL", () => {
  it("is imported by nothing outside", () => {
    const isAllowed = (name: string) => !/^integrations\/vendure\/|^@handsel\/vendure/.test(name);
    const outside = everythingOutside(/^integrations\/vendure$/);
    expect(forbiddenImports(outside, isAllowed)).toEqual([]);
  });
});

describe("no file imports itself in a circle", () => {
  it.each([
    ["protocol/src", protocol],
    ["sdk/src", sdk],
    ["subgraph/src", subgraph],
    ["contracts", contracts],
    ["examples/shop", examples],
    ["services/src", running("services/src")],
    ["scripts", running("scripts")],
  ])("in %s", (folder, sources) => {
    expect(circleIn(arrowsWithin(folder, sources))).toBeNull();
  });
});
