/** Numbers of tests by result, and the names of those that failed or were skipped. */
export interface TestCount {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
  skips: string[];
  /** The runner ended before it had a result. */
  crashed?: boolean;
  /** Why the runner crashed before the run that is counted. */
  repeated?: string;
}

interface VitestFile {
  name: string;
  status: string;
  assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
}

/** Reads Vitest's JSON report; a file that could not run counts as a failed test. */
export function countVitest(report: string): TestCount {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    JSON.parse(report);
  const failures: string[] = [];
  const skips: string[] = [];
  let broken = 0;
  for (const { name, status, assertionResults } of testResults as VitestFile[]) {
    const failed = assertionResults.filter((test) => test.status === "failed");
    for (const { fullName, failureMessages } of failed) {
      failures.push(`${name}: ${fullName}: ${failureMessages?.[0]?.split("\n")[0] ?? "no reason"}`);
    }
    for (const test of assertionResults) {
      if (["skipped", "pending", "todo"].includes(test.status))
        skips.push(`${name}: ${test.fullName}`);
    }
    if (status !== "failed" || failed.length > 0) continue;
    broken += 1;
    failures.push(`${name}: could not run`);
  }
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numPendingTests + numTodoTests,
    failures,
    skips,
  };
}

/** Reads Hardhat's closing lines, for Solidity and Mocha tests together. */
export function countHardhat(output: string): TestCount {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape character
  const plain = output.replace(/\x1b\[[0-9;]*m/g, "");
  const last = (pattern: RegExp) => Number([...plain.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return {
    passed: last(/^(\d+) passing \(\d+ (?:solidity|mocha)/gm),
    failed: last(/^(\d+) failing \(\d+ (?:solidity|mocha)/gm),
    // From Mocha's own summary: Hardhat's closing lines have no pending tests.
    skipped: last(/^ {2}(\d+) pending$/gm),
    // In the place of a check mark, a failed test has its number.
    failures: [...plain.matchAll(/^\s+\d+\) (.+)$/gm)].map(([, title]) => title ?? ""),
    // Mocha marks a pending test with a hyphen.
    skips: [...plain.matchAll(/^\s+- (.+)$/gm)].map(([, title]) => title ?? ""),
  };
}
