import express from "express";
import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import { type LocalServer, startLocalServer } from "../../testing/localServer.ts";
import { testConfig } from "../../testing/testConfig.ts";
import { clientNetwork } from "./clientNetwork.ts";
import { tidyForwardedFor } from "./forwardedFor.ts";

const servers: LocalServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** Starts a server behind proxies; it answers the network that a request counts for. */
async function start(trustedProxies: number) {
  const lines: string[] = [];
  const log = pino({ level: "warn" }, { write: (line) => lines.push(line) });
  const app = express();
  app.set("trust proxy", trustedProxies);
  app.use(tidyForwardedFor({ config: { ...testConfig({}), trustedProxies }, log }));
  app.get("/", (req, res) => void res.send(clientNetwork(req.ip)));
  const server = await startLocalServer(app);
  servers.push(server);
  const networkOf = async (header: string) =>
    (await fetch(server.url, { headers: { "x-forwarded-for": header } })).text();
  return { lines, networkOf };
}

test.each([
  ["203.0.113.6", "203.0.113.6"],
  ["203.0.113.6:50001", "203.0.113.6"],
  ["::ffff:203.0.113.6", "203.0.113.6"],
  ["[::ffff:203.0.113.6]:50001", "203.0.113.6"],
  ["2001:db8::7", "2001:db8::/64"],
  ["[2001:db8::7]", "2001:db8::/64"],
  ["[2001:db8::7]:443", "2001:db8::/64"],
  ["fe80::7%eth0", "fe80::/64"],
  ["198.51.100.1:1, 203.0.113.6:50001", "203.0.113.6"],
  ["nonsense, 203.0.113.6:50001", "203.0.113.6"],
])("a proxy's %s counts for %s", async (header, network) => {
  const { lines, networkOf } = await start(1);
  expect(await networkOf(header)).toBe(network);
  expect(lines).toEqual([]);
});

test("behind two proxies the second address from the right counts", async () => {
  const { networkOf } = await start(2);
  expect(await networkOf("198.51.100.1, [2001:db8::7]:443, 10.0.0.1:80")).toBe("2001:db8::/64");
});

test("what is no address counts for the connection's own, and is logged once", async () => {
  const { lines, networkOf } = await start(1);
  for (const header of [
    "unknown",
    "_hidden:80",
    "1",
    "0x7f.1",
    "50001",
    "999.1.1.1:80",
    "x".repeat(999),
  ]) {
    expect(await networkOf(header)).toBe("127.0.0.1");
  }
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"entry":"unknown"');
});

test("without a proxy the header counts for nothing", async () => {
  const { lines, networkOf } = await start(0);
  expect(await networkOf("203.0.113.6, nonsense")).toBe("127.0.0.1");
  expect(lines).toEqual([]);
});
