import { pino } from "pino";
import { expect, test } from "vitest";
import { parts } from "./parts.ts";
import { readConfig } from "./platform/configuration/readConfig.ts";
import { createDeps } from "./platform/createDeps.ts";
import { migrate } from "./platform/database/migrate.ts";
import { testEnvironment } from "./testing/testConfig.ts";
import { createEmptyDatabase } from "./testing/testDatabase.ts";
import { startTestServer } from "./testing/testServer.ts";

// Without accounts no request can be authenticated.
const heights = parts.map((_, index) => index + 1).filter((height) => height > 1);

test.each(heights.map((height) => [parts[height - 1]?.name, parts.slice(0, height)] as const))(
  "the relayer runs without the parts above %s",
  async (_name, some) => {
    const database = await createEmptyDatabase();
    await migrate(database.db, some);
    const config = readConfig(some, testEnvironment({ DATABASE_URL: database.url }));
    const deps = createDeps({
      db: database.db,
      config,
      log: pino({ level: "silent" }),
      parts: some,
    });
    for (const part of some) await part.checkStart?.(deps);
    const server = await startTestServer(deps);
    const workers = some.flatMap((part) => part.workers?.(deps) ?? []);
    const { status, json } = await server.call("GET", "/openapi.json");
    expect(status).toBe(200);
    const paths = Object.keys((json as unknown as { paths: object }).paths);
    expect(paths).toContain("/v1/merchant");
    expect(paths.includes("/v1/reconciliation")).toBe(some.length === parts.length);
    await Promise.all([server.close(), ...workers.map((worker) => worker.stop())]);
    await database.remove();
  },
);
