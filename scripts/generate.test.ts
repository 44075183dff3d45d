import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectCurrent } from "@handsel/services/generated";
import { root } from "@handsel/services/paths";
import { describe, expect, it } from "vitest";
import { listedChains } from "../protocol/src/chains.ts";
import { deploymentOf } from "./generate/deployments.ts";
import { generators } from "./generate/generators.ts";

describe("a generated file", () => {
  it.each(generators)("is current: $title", async ({ files, render }) => {
    const rendered = await render();
    for (const path of Object.keys(rendered)) expect(path).toMatch(files);
    await expectCurrent(rendered);
  });

  it("has a generator", () => {
    const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" })
      .split("\n")
      .filter((path) => /\.(ts|json|md|graphql)$/.test(path));
    const generated = tracked.filter(
      (path) =>
        /(^|\/)generated\/|\.gen\.ts$/.test(path) ||
        /^.{0,20}\b(auto-)?generated (by|from)\b/i.test(
          readFileSync(join(root, path), "utf8").slice(0, 300),
        ),
    );
    expect(generated.length).toBeGreaterThan(10);
    expect(generated.filter((path) => !generators.some(({ files }) => files.test(path)))).toEqual(
      [],
    );
  });

  it("names the platform's own escrow of a chain, if its record has one, or else the common one", () => {
    const [listed = expect.unreachable()] = listedChains;
    const escrow = { address: "0xe5", startBlock: 7 };
    const instance = { address: "0x1a", startBlock: 9 };
    expect(deploymentOf(listed, { escrow })).toMatchObject({
      ...{ escrow: "0xe5", startBlock: 7, router: null },
    });
    const router = { address: "0x40", startBlock: 8 };
    expect(deploymentOf(listed, { escrow, router })).toMatchObject({ router: "0x40" });
    expect(deploymentOf(listed, { escrow, instance })).toMatchObject({
      ...{ escrow: "0x1a", startBlock: 9, id: listed.id },
    });
  });

  it("is reported in one sentence when it is out of date", async () => {
    const files = { "README.md": "another text", "no/such/file.ts": "" };
    await expect(expectCurrent(files)).rejects.toThrow(
      /^Out of date: README\.md, no\/such\/file\.ts\. Run: npm run generate$/,
    );
  });
});
