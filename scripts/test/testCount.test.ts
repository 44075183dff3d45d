import { describe, expect, it } from "vitest";
import { countHardhat, countVitest } from "./testCount.ts";

const report = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    {
      name: "a.test.ts",
      status: "passed",
      assertionResults: [{ status: "passed" }, { status: "skipped", fullName: "a needs a chain" }],
    },
    {
      name: "b.test.ts",
      status: "failed",
      assertionResults: [
        { status: "failed", fullName: "b holds", failureMessages: ["expected 1\n at line 2"] },
      ],
    },
  ],
};

describe("test counts", () => {
  it("reads Vitest's report", () => {
    expect(countVitest(JSON.stringify(report))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 3,
      failures: ["b.test.ts: b holds: expected 1"],
      skips: ["a.test.ts: a needs a chain"],
    });
  });

  it("counts a file that broke before its tests as a failure", () => {
    const broken = { name: "c.test.ts", status: "failed", assertionResults: [] };
    const words = JSON.stringify({ ...report, testResults: [...report.testResults, broken] });
    const { failed, failures } = countVitest(words);
    expect(failed).toBe(2);
    expect(failures).toContain("c.test.ts: could not run");
  });

  it("reads Hardhat's closing lines, not those of the runners before them", () => {
    const output = [
      "  1 passing (3ms)",
      "  2 pending",
      "  1 failing",
      "    ✔ holds",
      "    - waits",
      "    \x1b[31m1) falls\x1b[0m",
      "\x1b[32m40 passing (30 solidity, 10 mocha)\x1b[39m",
      "2 failing (1 solidity, 1 mocha)",
    ].join("\n");
    expect(countHardhat(output)).toEqual({
      passed: 40,
      failed: 2,
      skipped: 2,
      failures: ["falls"],
      skips: ["waits"],
    });
  });

  it("finds nothing in the output of a runner that crashed", () => {
    expect(countHardhat("Error HHE27: …")).toEqual({
      passed: 0,
      failed: 0,
      skipped: 0,
      failures: [],
      skips: [],
    });
  });
});
