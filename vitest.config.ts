import { defineConfig } from "vitest/config";

if (!process.features.typescript) {
  throw new Error(
    `Node ${process.versions.node} is too old for the tests. Run: npm test -- <part> <file>`,
  );
}

/** A part whose tests run on their own: `vitest run --project relayer`. */
function part(
  name: string,
  include: string[],
  more: {
    testTimeout?: number;
    globalSetup?: string[];
    setupFiles?: string[];
    fileParallelism?: boolean;
  } = {},
) {
  return {
    test: {
      name,
      include,
      exclude: ["**/node_modules/**"],
      pool: "forks" as const,
      runner: "./services/src/testRunner.ts",
      // Tests wait for real servers.
      testTimeout: more.testTimeout ?? 30_000,
      hookTimeout: 180_000,
      globalSetup: more.globalSetup ?? [],
      setupFiles: more.setupFiles ?? [],
      fileParallelism: more.fileParallelism ?? true,
    },
  };
}

export const parts = [
  part("protocol", ["protocol/**/*.test.ts"]),
  part("subgraph", ["subgraph/**/*.test.ts"], {
    testTimeout: 300_000,
    globalSetup: ["subgraph/test/build.ts"],
  }),
  part("relayer", ["relayer/**/*.test.ts"], {
    testTimeout: 120_000,
    globalSetup: ["services/src/requireContracts.ts", "relayer/src/testing/globalSetup.ts"],
    setupFiles: [
      "relayer/src/testing/noNetworkInTransaction.ts",
      "relayer/src/testing/noSecretsInLogs.ts",
    ],
  }),
  part("dapp", ["dapp/src/**/*.test.{ts,tsx}"], {
    globalSetup: ["services/src/requireContracts.ts"],
  }),
  part("sdk", ["sdk/**/*.test.ts"], {
    testTimeout: 120_000,
    globalSetup: ["services/src/requireContracts.ts"],
  }),
  part("shop", ["examples/**/*.test.ts"]),
  part("shops", ["integrations/**/*.test.ts"]),
  // They start and build in the same folders.
  part("scripts", ["{services,scripts}/**/*.test.ts"], {
    testTimeout: 180_000,
    fileParallelism: false,
  }),
  // Each file runs the whole product; one at a time is enough for a machine.
  part("e2e", ["dapp/e2e/**/*.e2e.ts"], { testTimeout: 300_000, fileParallelism: false }),
];

export default defineConfig({ test: { projects: parts, silent: "passed-only" } });
