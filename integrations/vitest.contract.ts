import { defineConfig } from "vitest/config";

/** The contract cases against real shops, which `npm run test:shops` runs after it has installed them. */
export default defineConfig({
  test: {
    include: ["integrations/*/contract/*.contract.ts"],
    pool: "forks",
    runner: "./services/src/testRunner.ts",
    ...{ testTimeout: 120_000, hookTimeout: 400_000, fileParallelism: false },
    silent: "passed-only",
  },
});
