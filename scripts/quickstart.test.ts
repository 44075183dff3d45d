import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { handselChains } from "@handsel/protocol";
import { createHandsel } from "@handsel/sdk";
import { findProgram } from "@handsel/services/findProgram";
import { root } from "@handsel/services/paths";
import { type Stack, startStack } from "@handsel/services/stack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "handsel-quickstart-"));
const page = readFileSync(join(root, "docs", "quickstart.md"), "utf8");
const local = handselChains.get(31337);
const [localToken, escrow] = [
  local?.tokens.find(({ symbol }) => symbol === "USDH")?.address,
  local?.escrow.address,
];
const go = "scripts/go.mjs";
const children: ChildProcess[] = [];
/** For what has to be mined and read first. */
const patient = { timeout: 30_000, interval: 200 };
/** What a wallet sends for a refund of a token: its approval, and then the call of the escrow. */
const refundSteps = new RegExp(
  [localToken, escrow]
    .map((to) => `a wallet sends:? \\{"chain_id": ?31337, ?"to": ?"${to}".*\n`)
    .join("(?:.*\n)*?.*"),
  "i",
);
let stack: Stack;
/** What a start leaves for a developer's program. */
let environment: NodeJS.Dict<string>;

/** Seconds that each step of the quickstart took, in their order. */
const steps: { step: string; seconds: number }[] = [];
let lastStep = performance.now();

/** Notes how long a step took that has just ended. */
function stepEnded(step: string): void {
  const now = performance.now();
  steps.push({ step, seconds: Math.round((now - lastStep) / 100) / 10 });
  lastStep = now;
}

beforeAll(async () => {
  lastStep = performance.now();
  const webhookUrl = "http://localhost:4242/webhook";
  stack = await startStack({ dataDir: folder, subgraph: false, webhookUrl });
  environment = parseEnv(readFileSync(join(folder, "integration.env"), "utf8"));
  stepEnded("everything started, with what had to be built");
});
afterAll(async () => {
  for (const child of children) child.kill();
  await stack?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a Node program of the project with the integrator's environment. */
function start(file: string, ...args: string[]) {
  return startProgram(environment, process.execPath, join(root, file), ...args);
}

function startProgram(own: NodeJS.Dict<string>, program: string, ...args: string[]) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...own },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  const told = { output: "", code: null as number | null };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      told.output += chunk;
    });
  }
  const ended = new Promise<typeof told>((resolve) =>
    child.once("close", (code) => {
      told.code = code;
      resolve(told);
    }),
  );
  return { told, ended, stop: () => child.kill() };
}

async function run(file: string, ...args: string[]) {
  return start(file, ...args).ended;
}

/** Starts a task as `npm run` does, with what the person has in the environment. */
const task = (...words: string[]) => start(go, ...words);
const handsel = (...args: string[]) => run(go, "handsel", ...args);

/** Orders at a shop as soon as it answers, and returns the URL of its checkout. */
async function orderAt(shop: string): Promise<string> {
  let url = "";
  const order = async () => {
    const answer = await fetch(shop, { redirect: "manual" });
    url = answer.headers.get("location") ?? "";
    return url;
  };
  await expect.poll(() => order().catch(String), patient).toMatch(/\/pay\/cs_\w+$/);
  return url;
}

/** Seconds that docs/quickstart.md may take, with everything cold. */
const FIVE_MINUTES = 300;

/** Reads a measurement of `npm run bench:start`. */
function measuredSeconds(metric: string): number {
  const file = join(root, "docs", "measurements", "start.json");
  const rows: { metric: string; value: number }[] = JSON.parse(readFileSync(file, "utf8"));
  const row = rows.find((each) => each.metric === metric);
  if (!row) throw new Error(`docs/measurements/start.json has no "${metric}"`);
  return row.value;
}

describe("the quickstart", () => {
  it("shows the server that is tested here, whole and in at most 25 lines", () => {
    const server = readFileSync(join(root, "examples/quickstart/server.mjs"), "utf8");
    expect(page).toContain(`\`\`\`js\n${server}\`\`\``);
    expect(server.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
  });

  it("goes from an order to a paid checkout, a verified webhook, and a capture", async () => {
    const listener = task("handsel", "listen", "--forward-to", "http://localhost:9/");
    lastStep = performance.now();
    const server = task("quickstart");
    const url = await orderAt("http://localhost:4242/buy");
    stepEnded("server of the shop, with a checkout for its first order");
    const payment = await run(go, "quickstart:pay", url);
    expect(payment, payment.output).toMatchObject({ code: 0 });
    const id = payment.output.trim();
    stepEnded("paid by the SDK");
    await expect.poll(() => server.told.output, patient).toContain("Ship A lamp");
    stepEnded("webhook of the paid checkout, verified");
    process.stdout.write(steps.map((each) => `${each.seconds} s  ${each.step}\n`).join(""));
    // Clone, Node and packages are here already: what they take with nothing cached, `npm run bench:start` measures.
    const cold = measuredSeconds("clean clone to ready, npm cache empty");
    const [, ...afterStart] = steps;
    const whole = afterStart.reduce((sum, { seconds }) => sum + seconds, cold);
    expect(whole).toBeLessThan(FIVE_MINUTES);
    const forwarded = /checkout\.paid evt_\w+ → no answer/;
    await expect.poll(() => listener.told.output, patient).toMatch(forwarded);

    expect((await handsel("payments", "list", "--status", "authorized")).output).toContain(id);
    const verified = await handsel("verify", id);
    expect(verified, verified.output).toMatchObject({ code: 0 });
    expect(verified.output).toMatch(/^same {6}status: authorized$/m);
    const dry = await handsel("payments", "capture", id, "--dry-run");
    expect(dry.output).toContain("Nothing has moved. Without --dry-run the operator sends it.");
    const captured = await handsel("payments", "capture", id);
    expect(captured.output).toMatch(/Sent by the operator: 0x/);
    const api = createHandsel({ url: stack.urls.dapp, apiKey: stack.apiKey });
    await expect.poll(async () => (await api.getPayment(id)).status, patient).toBe("captured");
    const refund = await handsel("payments", "refund", id);
    expect(refund.output).toMatch(refundSteps);
    const forged = await fetch("http://localhost:4242/webhook", { method: "POST", body: "{}" });
    expect(forged.status).toBe(400);
  });
});

describe("the handsel command", () => {
  it("says what it can, and refuses what it cannot", async () => {
    expect(await handsel("--help")).toMatchObject({ code: 0 });
    expect((await handsel("listen")).output).toContain("--forward-to is missing");
    expect(await handsel("verify")).toMatchObject({ code: 2 });
    expect(await handsel("verify", `0x${"00".repeat(32)}`)).toMatchObject({ code: 1 });
  });

  it("tells the options of a command too", async () => {
    expect(await handsel("payments", "refund", "--help")).toMatchObject({ code: 0 });
  });

  it("creates checkouts, and finds an installation well", async () => {
    const made = await handsel(
      ...["checkouts", "create", "--chain", "31337", "--token", "USDH"],
      ...["--amount", "5", "--description", "A nail"],
    );
    expect(JSON.parse(made.output)).toMatchObject({ amount: "5", status: "open" });
    const doctor = await handsel("doctor");
    expect(doctor, doctor.output).toMatchObject({ code: 0 });
    expect(doctor.output).toMatch(/^ok {3}key: Demo Shop/m);
    expect(doctor.output).toMatch(
      /^ok {3}Local chain: block \d+, the merchant has [\d.]+ for gas$/m,
    );
  });

  it("sends an example of each event that a server accepts", async () => {
    const { secret } = await createHandsel({
      url: stack.urls.dapp,
      apiKey: stack.apiKey,
    }).createWebhookEndpoint({ url: "http://localhost:4299/webhook" });
    expect(secret).toMatch(/^whsec_/);
    const target = ["--forward-to", "http://localhost:9/", "--secret", secret ?? ""];
    const sent = await handsel("trigger", "checkout.paid", ...target);
    expect(sent.output).toMatch(/^checkout\.paid evt_\w+ → no answer$/m);
    const unknown = await handsel("trigger", "checkout.payed", ...target);
    expect(unknown.output).toContain("checkout.paid");
    expect(unknown.code).toBe(2);
  });
});

/** Python that has the library of Standard Webhooks; null if there is none. */
function findPython(): string | null {
  const python = findProgram("python3", { variable: "PYTHON" });
  const has = python && spawnSync(python, ["-c", "import standardwebhooks"]).status === 0;
  return has ? python : null;
}

/** Builds the example in Go from the modules that are on this machine; null without Go or without them. */
function buildGo(): string | null {
  const go = findProgram("go", { variable: "GO" });
  const shop = join(folder, "go-shop");
  const cwd = join(root, "examples", "go");
  const env = { ...process.env, GOPROXY: "off" };
  return go && spawnSync(go, ["build", "-o", shop, "."], { cwd, env }).status === 0 ? shop : null;
}

describe("a shop in another language takes a payment, captures it and prepares its refund", () => {
  const python = findPython();
  const goShop = buildGo();

  it.skipIf(python === null)(
    "in Python (needs: pip install -r examples/python/requirements.txt)",
    () => sellsAt(4243, python ?? "", join(root, "examples", "python", "server.py")),
  );

  it.skipIf(goShop === null)("in Go (needs go, and: go mod download in examples/go)", () =>
    sellsAt(4244, goShop ?? ""),
  );

  async function sellsAt(port: number, program: string, ...args: string[]): Promise<void> {
    const api = createHandsel({ url: stack.urls.dapp, apiKey: stack.apiKey });
    const url = `http://localhost:${port}/webhook`;
    const { secret } = await api.createWebhookEndpoint({ url });
    const own = { ...environment, HANDSEL_WEBHOOK_SECRET: secret ?? "" };
    const shop = startProgram(own, program, ...args);
    const checkout = await orderAt(`http://localhost:${port}/`);
    const payment = await run(go, "quickstart:pay", checkout);
    expect(payment, payment.output).toMatchObject({ code: 0 });
    const id = payment.output.trim();
    await expect.poll(() => shop.told.output, patient).toContain(`Capturing ${id}`);
    await expect.poll(() => shop.told.output, patient).toMatch(refundSteps);
    const forged = await fetch(`http://localhost:${port}/webhook`, { method: "POST", body: "{}" });
    expect(forged.status).toBe(400);
    shop.stop();
  }
});
