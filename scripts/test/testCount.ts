/** Numbers of tests by result. */
export interface TestCount {
  passed: number;
  failed: number;
  skipped: number;
}

/** Reads Vitest's JSON report; a file that could not run counts as a failed test. */
export function countVitest(report: string): TestCount {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    JSON.parse(report);
  const broken = testResults.filter(
    (file: { status: string; assertionResults: { status: string }[] }) =>
      file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"),
  ).length;
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numPendingTests + numTodoTests,
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
  };
}
