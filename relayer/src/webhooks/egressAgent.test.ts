import type { LookupAddress } from "node:dns";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Agent, request } from "undici";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createEgressAgent, EgressForbiddenError } from "./egressAgent.ts";
import { createEgressPolicy, type EgressPolicy } from "./egressPolicy.ts";
import type { Resolver } from "./resolveHost.ts";

/** Policy that checks only the address, so that nothing else keeps a request from the server below. */
const publicOnly = createEgressPolicy([]);
const byAddress: EgressPolicy = { allows: (address) => publicOnly.allows(address, "https:", "") };

const answering =
  (...addresses: string[]): Resolver =>
  async () =>
    addresses.map(
      (address): LookupAddress => ({
        address,
        family: address.includes(":") ? 6 : 4,
      }),
    );

let server: Server;
let port: number;
let hits = 0;
let agent: Agent | undefined;

beforeAll(async () => {
  server = createServer((_request, response) => {
    hits++;
    response.end("inside");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => agent?.destroy());
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function get(url: string, policy: EgressPolicy, resolve?: Resolver): Promise<number> {
  agent = createEgressAgent(policy, resolve);
  const answer = await request(url, { dispatcher: agent });
  await answer.body.dump();
  return answer.statusCode;
}

/** Notations of a private address. */
const inside = [
  ...["127.0.0.1", "127.1", "0x7f.1", "0177.0.0.1", "2130706433", "0.0.0.0", "10.0.0.1"],
  ...["172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1"],
  ...["255.255.255.255", "[::1]", "[::]", "[::ffff:7f00:1]", "[::ffff:127.0.0.1]", "[::7f00:1]"],
  ...["[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::1]", "[2001:0:7f00:1::]"],
  ...["[fe80::1]", "[fc00::1]", "[fd12:3456::1]", "[fec0::1]", "[ff02::1]", "[2001:db8::1]"],
];

describe("an address inside the network", () => {
  test("is reached when nothing guards it, so the refusals below mean something", async () => {
    await expect(get(`http://127.0.0.1:${port}/`, { allows: () => true })).resolves.toBe(200);
    await expect(get(`http://0x7f.1:${port}/`, { allows: () => true })).resolves.toBe(200);
  });

  test.each(inside)("is refused as the literal %s", async (host) => {
    hits = 0;
    const attempt = get(`http://${host}:${port}/`, byAddress);
    await expect(attempt).rejects.toThrow(EgressForbiddenError);
    expect(hits).toBe(0);
  });

  test.each([
    ["alone", ["127.0.0.1"]],
    ["in IPv6's clothes", ["::ffff:127.0.0.1"]],
    ["beside a public one", ["93.184.215.14", "127.0.0.1"]],
  ])("is refused when a name server answers with it %s", async (_how, addresses) => {
    hits = 0;
    const attempt = get(`http://shop.example:${port}/`, byAddress, answering(...addresses));
    await expect(attempt).rejects.toThrow(EgressForbiddenError);
    expect(hits).toBe(0);
  });

  test("is refused as the connected peer, though the lookup before looked right", async () => {
    let asked = 0;
    const onlyFirst: EgressPolicy = { allows: () => asked++ === 0 };
    hits = 0;
    const attempt = get(`http://shop.example:${port}/`, onlyFirst, answering("127.0.0.1"));
    await expect(attempt).rejects.toThrow(EgressForbiddenError);
    expect(asked).toBe(2);
    expect(hits).toBe(0);
  });
});

test("a range that the administrator permits is reached, by http and on any port", async () => {
  const policy = createEgressPolicy(["127.0.0.0/8"]);
  await expect(get(`http://127.0.0.1:${port}/`, policy)).resolves.toBe(200);
  await expect(get(`http://[::ffff:7f00:1]:${port}/`, policy)).resolves.toBe(200);
  await expect(get(`http://shop.example:${port}/`, policy, answering("127.0.0.1"))).resolves.toBe(
    200,
  );
  await expect(get("http://10.0.0.1/", policy)).rejects.toThrow(EgressForbiddenError);
});
