import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer as createHttpServer, type IncomingHttpHeaders } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import {
  escrowAbi,
  handselChains,
  type PaymentTermsJson,
  paymentId,
  termsFromJson,
} from "@handsel/protocol";
import { verifyWebhook } from "@handsel/sdk";
import { accounts } from "@handsel/services/accounts";
import { findGnd } from "@handsel/services/graphNode";
import { localWallet } from "@handsel/services/localWallet";
import { freePort } from "@handsel/services/ports";
import { waitUntil } from "@handsel/services/waitUntil";
import { erc20Abi } from "viem";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { writeDockerProgram } from "./test/dockerProgram.ts";
import { markedLeft, markOf, openPortsOf } from "./test/markedProcesses.ts";

const go = join(import.meta.dirname, "go.mjs");
let dataDir: string;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "handsel-start-"));
  chmodSync(dataDir, 0o755);
});

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs `npm start` until it ends. */
function startToEnd(...options: string[]) {
  return spawnSync(process.execPath, [go, "start", ...options], { encoding: "utf8" });
}

/** Creates a merchant beside a running `npm start`, as its help says. */
function createMerchant(address: string) {
  return spawnSync(
    process.execPath,
    [
      `--env-file=${join(dataDir, "relayer.env")}`,
      join(import.meta.dirname, "..", "relayer", "src", "commands", "createMerchant.ts"),
      ...["--name", "Second Shop", "--address", address],
    ],
    { encoding: "utf8" },
  );
}

/** Runs `npm start` on free ports; every process it starts has the mark. */
async function start(mark: string, ...more: string[]) {
  const ports = await Promise.all(Array.from({ length: 5 }, freePort));
  const names = ["--port", "--shop-port", "--chain-port", "--postgres-port", "--subgraph-port"];
  const options = names.flatMap((name, index) => [name, String(ports[index])]);
  const child = spawn(process.execPath, [go, "start", "--data", dataDir, ...options, ...more], {
    env: { ...process.env, ...markOf(mark) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    child,
    exit,
    output: () => output,
    prints: async (words: string) => {
      const printed = () => output.includes(words) || child.exitCode !== null;
      await waitUntil(printed, { timeout: 170_000 });
      if (!output.includes(words))
        throw new Error(`npm start did not print "${words}":\n${output}`);
    },
    dapp: `http://localhost:${ports[0]}`,
    shop: `http://localhost:${ports[1]}`,
    chain: `http://127.0.0.1:${ports[2]}`,
    apiKey: () => /^ *API key +(hs_sk_test_\S+)/m.exec(output)?.[1],
    /** Ports that it says are open to other machines. */
    openPorts: () => /on the ports ([\d, ]+):/.exec(output)?.[1]?.split(", ").map(Number),
  };
}

/** Makes a checkout of the demo merchant and pays it. @returns the payment's id, once the relayer has read it */
async function payCheckout({ dapp, chain, apiKey }: Awaited<ReturnType<typeof start>>) {
  const headers = { authorization: `Bearer ${apiKey()}`, "content-type": "application/json" };
  const wanted = { chain_id: 31337, token: "USDH", amount: "25000000", description: "Mug" };
  const body = JSON.stringify(wanted);
  const made = await fetch(`${dapp}/v1/checkouts`, { method: "POST", headers, body });
  const checkout: { offer: PaymentTermsJson } = JSON.parse(await made.text());
  const terms = { ...termsFromJson(checkout.offer), payer: accounts.customer.address };
  const { escrow } = handselChains.get(31337) ?? expect.unreachable();
  const customer = localWallet(chain, accounts.customer.privateKey);
  const token = { address: terms.token, abi: erc20Abi, functionName: "approve" } as const;
  await customer.writeContract({ ...token, args: [escrow.address, terms.amount] });
  await customer.writeContract({
    ...{ address: escrow.address, abi: escrowAbi, functionName: "fund", args: [terms] },
  });
  const id = paymentId(terms, escrow);
  await waitUntil(async () => (await fetch(`${dapp}/v1/payments/${id}`, { headers })).ok, {
    timeout: 60_000,
  });
  return id;
}

/** Starts a program of a developer that keeps the webhooks it gets. */
async function startProgram() {
  const received: { body: Buffer; headers: IncomingHttpHeaders }[] = [];
  const server = createHttpServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    received.push({ body, headers: request.headers });
    response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/webhook`, received, stop: () => server.close() };
}

/** Runs the command that `npm start` prints to void a payment. */
function voidAsPrinted(output: string, id: string): unknown {
  const [command = ""] = /curl -X POST .+\n.+$/m.exec(output) ?? [];
  const { stdout, stderr } = spawnSync("sh", ["-c", command.replace("<payment id>", id)], {
    encoding: "utf8",
  });
  expect(stdout, stderr).not.toBe("");
  return JSON.parse(stdout);
}

describe("npm start", () => {
  it("tells its options", () => {
    const { status, stdout } = startToEnd("--help");
    expect(status).toBe(0);
    for (const option of [
      "--port",
      "--data",
      "--webhook",
      "--chain",
      "--no-subgraph",
      "--graph-node",
    ]) {
      expect(stdout).toContain(option);
    }
  });

  it.each([
    ["an unknown option", ["--dance"], "Unknown option '--dance'"],
    [
      "a port that is none",
      ["--port", "http"],
      '--port needs a port number from 1 to 65535, not "http".',
    ],
    [
      "a graph-node of another place",
      ["--graph-node", "podman"],
      '--graph-node takes "docker" alone, not "podman".',
    ],
    [
      "a webhook's URL that is none",
      ["--webhook", "localhost"],
      '--webhook needs a URL such as http://127.0.0.1:4242/webhook, not "localhost".',
    ],
    [
      "a chain that does not answer",
      ["--chain", "http://127.0.0.1:1"],
      "No chain answers at http://127.0.0.1:1",
    ],
  ])("says in a sentence what is wrong with %s", (_what, options, sentence) => {
    const { status, stderr } = startToEnd("--data", dataDir, ...options);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("    at ");
  });

  it("says in a sentence that the port it should use is taken", async () => {
    const port = await freePort();
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    try {
      const { status, stderr } = startToEnd("--data", dataDir, "--port", String(port));
      expect(status).toBe(1);
      expect(stderr).toBe(
        `Port ${port} is taken, so the dApp cannot listen there: stop what uses it, or choose another with --port.\n`,
      );
    } finally {
      server.close();
    }
  });

  describe.runIf(process.platform === "linux")("from start to stop", () => {
    let apiKey: string | undefined;

    it("leaves nothing behind when it is stopped early", async () => {
      const run = await start("early");
      await run.prints("Local chain");
      run.child.kill("SIGTERM");
      expect(await run.exit).toBe(0);
      expect(await markedLeft("early")).toEqual([]);
    });

    it("runs without graph-node when told to, sends webhooks to a program of this machine, and leaves nothing behind when it is killed", async () => {
      const program = await startProgram();
      const run = await start("killed", "--no-subgraph", "--webhook", program.url);
      await run.prints("Ctrl-C stops everything.");
      expect(run.output()).toMatch(/Subgraph +none/);
      const config = await (await fetch(`${run.dapp}/v1/config`)).json();
      expect(config).toMatchObject({ chains: [{ subgraph_url: null }] });
      apiKey = run.apiKey();
      expect(apiKey).toBeDefined();
      const sent = voidAsPrinted(run.output(), await payCheckout(run));
      expect(sent).toMatchObject({ via: "operator", relay: { status: "stored" } });
      const { HANDSEL_WEBHOOK_SECRET: secret = "" } = parseEnv(
        readFileSync(join(dataDir, "integration.env"), "utf8"),
      );
      expect(run.output()).toContain(`${program.url}, signed with ${secret}`);
      await waitUntil(async () => program.received.length > 0, { timeout: 60_000 });
      const [{ body, headers } = expect.unreachable()] = program.received;
      expect((await verifyWebhook(body, headers, { secret })).type).toMatch(
        /^(payment|checkout)\./,
      );
      program.stop();
      run.child.kill("SIGKILL");
      expect(await markedLeft("killed")).toEqual([]);
    });

    it("starts again after that with the same API key, serves shop and dApp, takes a second merchant, refuses a second start on its data, and leaves nothing at Ctrl-C", async () => {
      const run = await start("whole");
      await run.prints("Ctrl-C stops everything.");
      expect((await fetch(run.dapp)).status).toBe(200);
      expect((await fetch(run.shop)).status).toBe(200);
      if (findGnd() !== null) {
        expect(openPortsOf("whole")).toEqual(run.openPorts());
        expect(run.openPorts()).toHaveLength(4);
      }

      expect(run.apiKey()).toBe(apiKey);
      const second = createMerchant(accounts.deployer.address);
      expect(second.stderr).toBe("");
      for (const key of [apiKey, JSON.parse(second.stdout).api_key]) {
        const headers = { authorization: `Bearer ${key}` };
        expect((await fetch(`${run.dapp}/v1/checkouts`, { headers })).status).toBe(200);
      }
      for (const name of ["relayer.env", "integration.env", "api-key"]) {
        expect(statSync(join(dataDir, name)).mode & 0o777, name).toBe(0o600);
      }

      expect(startToEnd("--data", dataDir).stderr).toMatch(
        /^Another start \(process \d+\) uses the data folder /,
      );
      run.child.kill("SIGINT");
      expect(await run.exit).toBe(0);
      expect(run.output()).toContain("Stopped.");
      expect(existsSync(join(dataDir, "relayer.env"))).toBe(false);
      expect(await markedLeft("whole")).toEqual([]);
    });

    it("runs graph-node in Docker when told to", async () => {
      const docker = writeDockerProgram(dataDir);
      for (const [name, value] of Object.entries(docker)) vi.stubEnv(name, value);
      const run = await start("docker", "--graph-node", "docker");
      vi.unstubAllEnvs();
      await run.prints("Ctrl-C stops everything.");
      const [, url] = /Subgraph +(http\S+)/.exec(run.output()) ?? [];
      const config = await (await fetch(`${run.dapp}/v1/config`)).json();
      expect(config).toMatchObject({ chains: [{ subgraph_url: url }] });
      expect(run.openPorts()).toHaveLength(4);
      run.child.kill("SIGINT");
      expect(await run.exit).toBe(0);
      const commands = readFileSync(docker.DOCKER_RECORD, "utf8").match(/"(up|down)"/g);
      expect(commands).toEqual(['"down"', '"up"', '"down"']);
      expect(await markedLeft("docker")).toEqual([]);
    });
  });
});
