import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { expect, it } from "vitest";

const soak = join(root, "scripts", "soak.ts");

it("loses and doubles nothing in a hundred payments with kills, crashes and reorgs", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [soak, "relayer", "--payments", "100", "--seed", "3"],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout).toMatch(
    /100 of 100 payments, [1-9]\d* kills, [1-9]\d* crashes of the database, [1-9]\d* reorgs/,
  );
  expect(stdout).toContain("Nothing lost, nothing doubled.");
  expect(status).toBe(0);
});

it("compares the subgraph with the chain", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [soak, "subgraph", "--steps", "10", "--seed", "3"],
    { encoding: "utf8" },
  );
  expect(stdout, stderr).toContain("Nothing lost, nothing doubled.");
  expect(status).toBe(0);
});

it("simulates worlds one after another", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [soak, "simulation", "--steps", "1000", "--seed", "3"],
    { encoding: "utf8" },
  );
  expect(stdout).toMatch(/seed 3: .* steps in all/);
  expect(stdout).toContain("Nothing lost, nothing doubled.");
  expect(status).toBe(0);
});

it("names its parts when it is asked for none", () => {
  const { status, stdout } = spawnSync(process.execPath, [soak], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stdout).toContain("Parts: relayer, subgraph, simulation");
});
