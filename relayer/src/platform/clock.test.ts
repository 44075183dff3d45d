import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "@handsel/services/ports";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { eventually } from "../testing/eventually.ts";
import { type RelayerProcess, startRelayerProcess } from "../testing/relayerProcess.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { testEnvironment } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";

let folder: string;
let chain: TestChain;
let database: TestDatabase;
const running: RelayerProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-clock-"));
  chain = await startTestChain();
  database = await createTestDatabase();
});
afterEach(async () => {
  for (const relayer of running.splice(0)) await relayer.end("SIGKILL");
});
afterAll(async () => {
  await chain.stop();
  await database.remove();
  await rm(folder, { recursive: true });
});

/** Starts a relayer on a machine whose clock is wrong by these seconds. */
async function startAt(seconds: number): Promise<RelayerProcess> {
  const shift = join(folder, `shift${seconds}.mjs`);
  await writeFile(
    shift,
    `const right = Date.now;
     Date.now = () => right() + ${seconds * 1_000};
     globalThis.Date = class extends Date {
       constructor(...given) { given.length === 0 ? super(Date.now()) : super(...given); }
     };`,
  );
  const relayer = await startRelayerProcess(
    testEnvironment({
      DATABASE_URL: database.url,
      CHAINS: JSON.stringify([{ id: 31337, rpcUrl: chain.rpcUrl, confirmations: 1 }]),
      LOG_LEVEL: "info",
      NODE_OPTIONS: `--import ${pathToFileURL(shift)}`,
      PORT: String(await freePort()),
    }),
  );
  running.push(relayer);
  return relayer;
}

const readiness = async ({ monitoringUrl }: RelayerProcess) =>
  (await (await fetch(`${monitoringUrl}/readyz`)).json()) as { status: string; problems: string[] };

test.each([
  [-3_600, "3600 s behind that of PostgreSQL", true],
  [3_600, "3600 s ahead of that of PostgreSQL", false],
])(
  "a clock that is %i s wrong is told by readiness, log and metric",
  async (seconds, words, isBehindChain) => {
    await chain.client.mine({ blocks: 1 });
    const relayer = await startAt(seconds);
    const { status, problems } = await readiness(relayer);
    expect(status).toBe("not_ready");
    expect(problems.join("\n")).toContain(words);
    // A chain that is behind may just stand still.
    expect(problems.some((problem) => problem.includes("chain 31337"))).toBe(isBehindChain);
    await eventually(() => expect(relayer.output()).toContain(words));
    const metrics = await (await fetch(`${relayer.monitoringUrl}/metrics`)).text();
    const [, behind] =
      /^handsel_clock_behind_seconds\{of="PostgreSQL"\} (\S+)$/m.exec(metrics) ?? [];
    expect(Math.round(Number(behind))).toBe(-seconds);
  },
);

test("a right clock is no problem, and a chain that stands still is none either", async () => {
  const relayer = await startAt(0);
  expect(await readiness(relayer)).toMatchObject({ status: "ready", problems: [] });
});
