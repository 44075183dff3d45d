/**
 * Every language says what English says: the same names, with values of the same kinds, in its own words and plurals. The compiler
 * judges the kinds, in a file that names the catalogues of every language beside those of English.
 */
import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { contractErrorSentences } from "@handsel/protocol";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import openApi from "../../../relayer/openapi.json" with { type: "json" };
import { words as served } from "../../../relayer/src/dapp/words/words.ts";
import dapp from "../../package.json" with { type: "json" };
import { type Language, languages, otherLanguages } from "./languages.ts";

const folder = import.meta.dirname;
const others = otherLanguages();

const cataloguesOf = (language: Language) =>
  globSync(`${language}/*.ts`, { cwd: folder })
    .map((file) => basename(file))
    .filter((file) => !file.includes(".test."))
    .toSorted();
const textOf = (language: Language, file: string) =>
  readFileSync(join(folder, language, file), "utf8");

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (value !== null && typeof value === "object") {
    if ("type" in value) yield value as Node;
    for (const each of Object.values(value)) yield* nodesOf(each);
  }
}

/** The texts of each name that a catalogue exports. */
function textsOf(catalogue: string): Map<string, string[]> {
  const { body } = parseAst(catalogue, { lang: "ts" }) as unknown as { body: Node[] };
  return new Map(
    body
      .filter(({ type, declaration }) => type === "ExportNamedDeclaration" && declaration)
      .map(({ declaration }) => {
        const { id, declarations } = declaration as { id?: Node; declarations?: { id: Node }[] };
        const name = String((id ?? declarations?.[0]?.id)?.name);
        const texts = [...nodesOf(declaration)].flatMap(({ type, value }) => {
          if (type === "Literal" && typeof value === "string") return [value];
          return type === "TemplateElement" ? [(value as { cooked: string }).cooked] : [];
        });
        return [name, texts] as const;
      }),
  );
}

/** Names of products, and texts that have to be English: a statement to sign has nothing but ASCII. */
const english =
  /^(?:Base App|Coinbase Commerce|Trust Wallet|OKX Wallet|Samsung Internet|Chrome OS|Sign in to Handsel to .+)$/;

interface PluralCall {
  file: string;
  forms: ReadonlyMap<string, string>;
}

/** The calls of `plural` in a language, with the source of each form. */
function pluralCalls(language: Language): PluralCall[] {
  return cataloguesOf(language).flatMap((file) => {
    const text = textOf(language, file);
    const calls = [...nodesOf(parseAst(text, { lang: "ts" }))].filter(
      ({ type, callee }) =>
        type === "CallExpression" && (callee as { name?: string }).name === "plural",
    );
    return calls.map((call) => {
      const [, object] = call.arguments as [unknown, { properties: Node[] }];
      const forms = object.properties.map((property) => {
        const { key, value } = property as unknown as { key: { name: string }; value: Node };
        return [key.name, text.slice(value.start, value.end)] as const;
      });
      return { file: `${language}/${file}`, forms: new Map(forms) };
    });
  });
}

it("are the same for the build, and for the server, which writes numbers and lists as they do", async () => {
  expect(dapp.imports["#words/*"]).toEqual({
    ...Object.fromEntries(others.map((language) => [language, `./src/words/${language}/*`])),
    default: "./src/words/en/*",
  });
  const written = Object.keys(languages).map(async (language) => {
    const { locale, sentenceGap, listGap } = await import(join(folder, language, "locale.ts"));
    return [language, { locale, sentenceGap, listGap }];
  });
  const ofServer = Object.entries(served).map(([language, { locale, sentenceGap, listGap }]) => [
    language,
    { locale, sentenceGap, listGap },
  ]);
  expect(ofServer).toEqual(await Promise.all(written));
  const folders = globSync("*/", { cwd: folder }).map((path) => basename(path));
  expect(folders.toSorted()).toEqual(Object.keys(languages).toSorted());
});

describe.each(others)("%s", (language) => {
  it("has every catalogue, each with the names of English and no other", () => {
    expect(cataloguesOf(language)).toEqual(cataloguesOf("en"));
    for (const file of cataloguesOf("en")) {
      const names = [...textsOf(textOf(language, file)).keys()].toSorted();
      expect([file, names]).toEqual([file, [...textsOf(textOf("en", file)).keys()].toSorted()]);
    }
  });

  it("says nothing in English", () => {
    const same = cataloguesOf("en").flatMap((file) => {
      const ofEnglish = new Set([...textsOf(textOf("en", file)).values()].flat());
      return [...textsOf(textOf(language, file)).values()]
        .flat()
        .filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text) && !english.test(text))
        .filter((text) => ofEnglish.has(text))
        .map((text) => `${file}: ${text}`);
    });
    expect(same).toEqual([]);
  });

  it("asks for signatures in characters that every wallet shows", async () => {
    const asked = await import(join(folder, language, "signIn.ts"));
    for (const text of Object.values(asked)) expect(text).toMatch(/^[ -~]+$/);
  });

  it("says who has reviewed it", () => {
    for (const file of cataloguesOf(language))
      expect(textOf(language, file)).toMatch(
        /^\/\*\* Translated from English; reviewed by: .+\. \*\/\n/,
      );
  });

  it("forms plurals by the language's own rules", async () => {
    const { locale } = await import(join(folder, language, "locale.ts"));
    const { plural } = await import(join(folder, language, "plural.ts"));
    const rules = new Intl.PluralRules(locale);
    const counts = Array.from({ length: 1_000 }, (_, count) => count);
    const counted = new Map<string, number[]>();
    for (const count of counts)
      counted.set(rules.select(count), [...(counted.get(rules.select(count)) ?? []), count]);
    const forms = Object.fromEntries([...counted.keys()].map((form) => [form, form]));
    for (const count of counts) expect(plural(count, forms)).toBe(rules.select(count));
    const calls = pluralCalls(language);
    expect(calls.length).toBeGreaterThanOrEqual(pluralCalls("en").length);
    for (const call of calls) {
      expect([call.file, [...call.forms.keys()].toSorted()]).toEqual([
        call.file,
        [...counted.keys()].toSorted(),
      ]);
      // A form of several numbers says which is meant, if any form does.
      const says = [...call.forms].filter(([, form]) => form.includes("${")).map(([form]) => form);
      const silent = [...counted].filter(([form, of]) => of.length > 1 && !says.includes(form));
      if (says.length > 0)
        expect([call.file, silent.map(([form]) => form)]).toEqual([call.file, []]);
    }
  });

  it("explains each refusal of the service and of the contract", async () => {
    const { ofService } = await import(join(folder, language, "serviceRefusals.ts"));
    const { ofContract } = await import(join(folder, language, "contractRefusals.ts"));
    expect(Object.keys(ofContract).toSorted()).toEqual(
      Object.keys(contractErrorSentences).toSorted(),
    );
    const codes = openApi.components.schemas.Problem.properties.code.enum;
    expect(codes.length).toBeGreaterThan(90);
    expect(Object.keys(ofService).toSorted()).toEqual(
      codes.filter((code) => !forPrograms.has(code)).toSorted(),
    );
  });
});

/** Codes that no page meets. */
const forPrograms = new Set([
  ...["api_key_missing", "api_key_invalid", "unknown_version", "malformed_json", "body_too_large"],
  ...["unknown_query", "idempotency_in_flight", "idempotency_mismatch", "not_found"],
  ...["method_not_allowed", "database_unavailable", "database_timeout", "internal_error"],
]);

it("gives every text the kind that English gives it", { timeout: 120_000 }, async () => {
  const made = await mkdtemp(join(tmpdir(), "handsel-words-"));
  const parts = cataloguesOf("en").filter((part) => part !== "plural.ts");
  const lines = [
    "type Widen<T> = T extends string ? string : T extends (...given: infer A) => infer R ? (...given: A) => Widen<R> : T extends object ? { [K in keyof T]: Widen<T[K]> } : T;",
    ...["en" as const, ...others].flatMap((language) =>
      parts.map(
        (part, index) => `import * as ${language}${index} from "${join(folder, language, part)}";`,
      ),
    ),
    ...others.flatMap((language) =>
      parts.map((_, index) => `${language}${index} satisfies Widen<typeof en${index}>;`),
    ),
  ];
  const project = {
    extends: join(folder, "../../tsconfig.json"),
    compilerOptions: { types: [], noEmit: true },
    include: ["everyLanguage.ts"],
  };
  try {
    await writeFile(join(made, "everyLanguage.ts"), lines.join("\n"));
    await writeFile(join(made, "tsconfig.json"), JSON.stringify(project));
    const tsc = join(folder, "../../../node_modules/typescript/bin/tsc");
    const compiled = promisify(execFile)(process.execPath, [tsc, "-p", made]);
    const failed = await compiled.then(
      () => null,
      ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
    );
    expect(failed).toBeNull();
  } finally {
    await rm(made, { recursive: true });
  }
});
