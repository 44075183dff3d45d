import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { verifyWebhook } from "../webhooks/verifyWebhook.ts";

const program = join(import.meta.dirname, "main.ts");
const open: { close(): void }[] = [];
let listener: ChildProcess | undefined;

afterEach(() => {
  listener?.kill();
  for (const each of open.splice(0)) each.close();
});

async function serve(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Starts the command beside a relayer, and returns what it has printed. */
function start(url: string, ...args: string[]) {
  const told = { output: "" };
  listener = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, HANDSEL_URL: url, HANDSEL_API_KEY: "hs_sk_test_1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [listener.stdout, listener.stderr]) {
    stream?.on("data", (chunk) => {
      told.output += chunk;
    });
  }
  return told;
}

test("what is forwarded is verified as a webhook, and a relayer that asks for patience gets it", async () => {
  const events = [{ id: "evt_1", type: "checkout.paid" }];
  let asked = 0;
  const url = await serve(
    createServer((request, response) => {
      asked += 1;
      const isNew = request.url?.includes("after=evt_1") && asked > 3;
      // Longer than the client waits by itself.
      const isRefused = asked === 2;
      const data = isNew ? [{ id: `evt_${asked}`, type: "payment.captured" }] : [];
      const body = isRefused
        ? { code: "rate_limited", detail: "Wait." }
        : { data: asked === 1 ? events : data, has_more: false, next_cursor: null };
      response.writeHead(isRefused ? 429 : 200, {
        "content-type": "application/json",
        ...(isRefused && { "retry-after": "61" }),
      });
      response.end(JSON.stringify(body));
    }),
  );
  const secret = `whsec_${Buffer.alloc(32, 3).toString("base64")}`;
  const seen: unknown[] = [];
  const target = await serve(
    createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray());
      seen.push(await verifyWebhook(body, request.headers, { secret }));
      response.writeHead(204).end();
    }),
  );
  const told = start(url, "listen", "--forward-to", target, "--secret", secret);
  await vi.waitFor(() => expect(told.output).toMatch(/payment\.captured evt_\d → 204/), 20_000);
  expect(seen[0]).toMatchObject({ type: "payment.captured" });
  // What had happened before is not forwarded.
  expect(seen).not.toContainEqual(events[0]);
});

test.each([
  ["--forward-to must be", ["listen", "--forward-to", "localhost:4242"]],
  ["--secret must be", ["listen", "--forward-to", "http://localhost:9", "--secret", "whsec_x"]],
  ["--secret must be", ["trigger", "ping", "--forward-to", "http://localhost:9", "--secret", "x"]],
])("what cannot work is refused at once: %s", (message, args) => {
  const { stderr, status } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, HANDSEL_URL: "http://127.0.0.1:9", HANDSEL_API_KEY: "hs_sk_test_1" },
    encoding: "utf8",
    timeout: 20_000,
  });
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

test("a URL without its scheme is refused by a sentence, and help is there after every command", () => {
  const run = (url: string, ...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], {
      env: { ...process.env, HANDSEL_URL: url, HANDSEL_API_KEY: "hs_sk_test_1" },
      encoding: "utf8",
    });
  const refused = run("localhost:3000", "payments", "list");
  expect(refused.stderr).toBe("HANDSEL_URL must be a URL, such as http://localhost:3000.\n");
  expect(refused.status).toBe(2);
  const helped = run("http://127.0.0.1:9", "payments", "capture", "--help");
  expect([helped.stdout.startsWith("handsel <command>"), helped.status]).toEqual([true, 0]);
});
