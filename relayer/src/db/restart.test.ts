import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paymentId } from "@handsel/protocol";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freePort } from "../../../scripts/services/ports.ts";
import { type Postgres, startPostgres } from "../../../scripts/services/postgres.ts";
import { createMerchant } from "../merchants/createMerchant.ts";
import { type RelayerProcess, startRelayerProcess } from "../testing/relayerProcess.ts";
import {
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { testEnvironment } from "../testing/testConfig.ts";
import { newTerms } from "../testing/testFollower.ts";
import { openDatabase } from "./database.ts";
import { migrate } from "./migrate.ts";

let folder: string;
let postgres: Postgres;
let chain: TestChain;
let relayer: RelayerProcess | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-relayer-restart-"));
  postgres = await startPostgres({ dataDir: join(folder, "postgres"), port: await freePort() });
  await postgres.createDatabase("handsel");
  chain = await startTestChain();
});
afterAll(async () => {
  await relayer?.end("SIGKILL");
  await chain.stop();
  await postgres.remove();
  await rm(folder, { recursive: true, force: true });
});

test("a relayer whose PostgreSQL crashes and comes back goes on by itself", async () => {
  const url = postgres.url("handsel");
  const db = openDatabase(url, pino({ level: "silent" }));
  await migrate(db);
  const { apiKey } = await createMerchant(db, {
    name: "Demo Shop",
    address: merchantAccount.address,
    payee: merchantAccount.address,
    live: false,
  });
  await db.destroy();
  const chains = [{ id: 31337, rpcUrl: chain.rpcUrl, confirmations: 1 }];
  relayer = await startRelayerProcess(
    testEnvironment({
      DATABASE_URL: url,
      PORT: String(await freePort()),
      CHAINS: JSON.stringify(chains),
    }),
  );
  const base = relayer.url;
  const headers = { authorization: `Bearer ${apiKey}` };
  const showPayments = async (): Promise<{ data: { id: string; confirmation: string }[] }> => {
    const response = await fetch(`${base}/v1/payments`, { headers });
    expect(response.status).toBe(200);
    return response.json() as Promise<{ data: { id: string; confirmation: string }[] }>;
  };
  const first = newTerms({ amount: 1_000n });
  await chain.fund(first);
  await vi.waitFor(async () => expect((await showPayments()).data).toHaveLength(1));

  await postgres.server.kill();
  const meanwhile = newTerms({ amount: 1_000n });
  await chain.fund(meanwhile);
  const refused = await fetch(`${base}/v1/payments`, { headers });
  expect(refused.status).toBe(500);
  expect((await fetch(`${base}/readyz`)).status).toBe(503);
  expect((await fetch(`${base}/healthz`)).status).toBe(200);
  postgres = await startPostgres({ dataDir: join(folder, "postgres"), port: postgres.port });

  await vi.waitFor(
    async () => {
      const { data } = await showPayments();
      expect(data.map(({ id }) => id).sort()).toEqual(
        [first, meanwhile].map((terms) => paymentId(terms, localChain.escrow)).sort(),
      );
      for (const { confirmation } of data) expect(confirmation).toBe("finalized");
    },
    { timeout: 20_000, interval: 100 },
  );
  expect((await fetch(`${base}/readyz`)).status).toBe(200);
});
