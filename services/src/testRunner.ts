import { type RunnerTestCase, type RunnerTestSuite, TestRunner, type TestTryOptions } from "vitest";

/**
 * Vitest's runner, except that a failed `beforeAll` or `beforeEach` is the only failure it reports. The
 * hooks afterwards still run, but fail for want of what was not started.
 */
export default class SetupFirstRunner extends TestRunner {
  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    keepSetupFailure(suite.result, "beforeAll");
    await super.onAfterRunSuite(suite);
  }

  override async onAfterRetryTask(test: RunnerTestCase, options: TestTryOptions): Promise<void> {
    keepSetupFailure(test.result, "beforeEach");
    await super.onAfterRetryTask(test, options);
  }
}

/** Drops the errors after that of a hook that did not pass. */
function keepSetupFailure(
  result: RunnerTestSuite["result"],
  hook: "beforeAll" | "beforeEach",
): void {
  if (result?.hooks?.[hook] === "run") result.errors?.splice(1);
}
