import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { escrowAbi } from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { describe, expect, onTestFinished, test } from "vitest";
import { entries, exportsOf, undocumented } from "../scripts/apiReport.ts";

const least: Record<string, number> = {
  "@handsel/sdk": 20,
  "@handsel/sdk/actions": 70,
  "@handsel/protocol": 80,
};

test("the entries are those of the packages", () => {
  const manifests = ["sdk", "protocol"].flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    return Object.entries<string>(manifest.exports).map(([path, file]) => [
      join(manifest.name, path).replaceAll("\\", "/"),
      join(folder, file).replaceAll("\\", "/"),
    ]);
  });
  expect(entries.toSorted()).toEqual(manifests.toSorted());
});

describe.each(entries)("every export of %s", (entry, file) => {
  const exported = exportsOf(file);

  test("is found", () => {
    expect(exported.length).toBeGreaterThanOrEqual(least[entry] ?? 4);
  });

  test("is documented", () => {
    expect(undocumented(exported)).toEqual([]);
  });
});

test("an export without a comment is noticed, and one of whose neighbour has one", () => {
  const folder = mkdtempSync(join(tmpdir(), "handsel-api-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const source = `/** Said. */
export function told() {}
export function* bare() {}
/** For a field. */
const field = 1;
export const other = field;
// Not for readers.
export interface Loose {}
/** Said
 * over two lines, see {@link told}.
 * @throws Error
 */
export async function late() {}`;
  writeFileSync(join(folder, "all.ts"), source);
  writeFileSync(
    join(folder, "index.ts"),
    'export { bare, type Loose, other, told } from "./all.ts"; export { late } from "./all.ts";',
  );
  const exported = exportsOf(relative(root, join(folder, "index.ts")));
  const bare = undocumented(exported).map((one) => one.replace(/^.*: /, ""));
  expect(bare).toEqual(["bare", "Loose", "other"]);
  expect(exported.find(({ name }) => name === "late")).toMatchObject({
    ...{ kind: "function", about: "Said over two lines, see `told`." },
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
