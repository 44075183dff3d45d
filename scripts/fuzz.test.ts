import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { escrowAbi } from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { describe, expect, it, test } from "vitest";
import { readPlantedFaults } from "./fuzz/plantedFaults.ts";
import type { Measurement } from "./lib/measurements.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");

/** What a campaign counts, from the sources that count it. */
const counted = globSync("test/invariants/**/*.sol", { cwd: root })
  .flatMap((file) => [...read(file).matchAll(/names\.push\("(.+)"\)/g)])
  .map(([, name = ""]) => name);

describe("the kept campaign", () => {
  const rows: Measurement[] = JSON.parse(read("docs/measurements/fuzz.json"));

  it("has a million calls or more", () => {
    const [calls] = rows;
    expect(calls).toMatchObject({ unit: "calls", min: 1_000_000 });
    expect(calls?.value).toBeGreaterThanOrEqual(1_000_000);
  });

  it("saw everything happen that a campaign is for", () => {
    expect(rows.map(({ metric }) => metric)).toEqual(expect.arrayContaining(counted));
    expect(rows.filter(({ value, min }) => value < (min ?? 1))).toEqual([]);
  });
});

test("a campaign counts the successes of every function that changes the escrow's state", () => {
  const verbs = escrowAbi.flatMap((item) =>
    item.type === "function" && /payable$/.test(item.stateMutability) ? [item.name] : [],
  );
  const isCounted = (verb: string) =>
    counted.some((name) => name === verb || name.startsWith(`${verb} by `));
  expect(verbs.length).toBeGreaterThan(20);
  expect(verbs.filter((verb) => !isCounted(verb))).toEqual([]);
});

describe.each(readPlantedFaults())("the patch of $name", ({ patch }) => {
  it("applies to the code of today", () => {
    const check = ["apply", "--check", "-"];
    const { stderr } = spawnSync("git", check, { cwd: root, input: patch, encoding: "utf8" });
    expect(stderr).toBe("");
  });
});

test("a fault that does not exist is refused by name", () => {
  const fuzz = join(root, "scripts", "fuzz.ts");
  const args = [fuzz, "--faults", "--only", "none"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("test/invariants/faults has no none.");
});
