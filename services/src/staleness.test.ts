import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { root } from "./paths.ts";
import { buildWhenStale, makeStale } from "./staleness.ts";

const folder = join(root, ".cache", "staleness-test");
const dependency = join(root, "node_modules", ".staleness-test");
const built = {
  name: "staleness-test",
  sources: [".cache/staleness-test/source.txt"],
  packages: ".cache/staleness-test/package.json",
  output: ".cache/staleness-test/output.txt",
};
const build = vi.fn(async () => writeFileSync(join(root, built.output), "built"));

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  mkdirSync(dependency, { recursive: true });
  writeFileSync(join(folder, "source.txt"), "source");
  writeFileSync(join(dependency, "index.js"), "one");
  const dependencies = { ".staleness-test": "1.0.0", "not-installed": "1.0.0" };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ dependencies }));
});
beforeEach(async () => {
  await buildWhenStale(built, build);
  build.mockClear();
});
afterAll(() => {
  makeStale(built);
  rmSync(folder, { recursive: true });
  rmSync(dependency, { recursive: true });
});

test("what is current is not built again", async () => {
  await buildWhenStale(built, build);
  expect(build).not.toHaveBeenCalled();
});

test.each([
  ["a changed source", () => writeFileSync(join(folder, "source.txt"), String(Math.random()))],
  ["a missing output", () => rmSync(join(root, built.output))],
  ["a dependency rebuilt in place", () => writeFileSync(join(dependency, "index.js"), "another")],
  ["a dependency with one more file", () => writeFileSync(join(dependency, "more.js"), "more")],
])("%s builds again", async (_, change) => {
  change();
  await buildWhenStale(built, build);
  expect(build).toHaveBeenCalledOnce();
});
