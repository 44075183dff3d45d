import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { areContractsCompiled } from "./requireContracts.ts";

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "handsel-contracts-"));
  mkdirSync(join(project, "contracts"));
  writeFileSync(join(project, "contracts", "Escrow.sol"), "\nabstract contract Escrow {\n}\n");
  writeFileSync(join(project, "contracts", "Terms.sol"), "\nstruct Terms {\n}\n");
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

it("misses the artifact of a contract", () => {
  expect(areContractsCompiled(project)).toBe(false);
});

it("wants none of a file without a contract", () => {
  mkdirSync(join(project, "artifacts", "contracts", "Escrow.sol"), { recursive: true });
  expect(areContractsCompiled(project)).toBe(true);
});
