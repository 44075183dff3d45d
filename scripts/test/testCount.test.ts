import { describe, expect, it } from "vitest";
import { countHardhat, countVitest } from "./testCount.ts";

const report = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: "passed", assertionResults: [{ status: "passed" }] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
  ],
};

describe("test counts", () => {
  it("reads Vitest's report", () => {
    expect(countVitest(JSON.stringify(report))).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it("counts a file that broke before its tests as a failure", () => {
    const broken = { status: "failed", assertionResults: [] };
    const words = JSON.stringify({ ...report, testResults: [...report.testResults, broken] });
    expect(countVitest(words).failed).toBe(2);
  });

  it("reads Hardhat's closing lines, not those of the runners before them", () => {
    const output = [
      "  1 passing (3ms)",
      "  2 pending",
      "  1 failing",
      "\x1b[32m40 passing (30 solidity, 10 mocha)\x1b[39m",
      "2 failing (1 solidity, 1 mocha)",
    ].join("\n");
    expect(countHardhat(output)).toEqual({ passed: 40, failed: 2, skipped: 2 });
  });

  it("finds nothing in the output of a runner that crashed", () => {
    expect(countHardhat("Error HHE27: …")).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
