import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { choosePort, freePort, isPortFree } from "./ports.ts";

const dapp = { purpose: "the dApp", option: "--port" };
const open: Server[] = [];

async function listen(port: number, host: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  open.push(server);
}

afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});

describe("ports", () => {
  it.each(["127.0.0.1", "0.0.0.0"])("sees a port taken at %s", async (host) => {
    const port = await freePort();
    expect(await isPortFree(port)).toBe(true);
    await listen(port, host);
    expect(await isPortFree(port)).toBe(false);
  });

  it("are free below those that the system gives to outgoing connections, each promised once", async () => {
    const ports = await Promise.all(Array.from({ length: 300 }, freePort));
    expect(new Set(ports).size).toBe(300);
    expect(Math.min(...ports)).toBeGreaterThan(10_080);
    expect(Math.max(...ports)).toBeLessThan(32_768);
  });

  it("takes the next free port when nobody asked for one", async () => {
    const preferred = await freePort();
    await listen(preferred, "127.0.0.1");
    const chosen = await choosePort({ ...dapp, preferred }, new Set());
    expect(chosen).toBeGreaterThan(preferred);
    expect(chosen).toBeLessThan(preferred + 50);
  });

  it("says which option helps when the port that was asked for is taken", async () => {
    const asked = await freePort();
    await listen(asked, "127.0.0.1");
    await expect(choosePort({ ...dapp, preferred: 3000, asked }, new Set())).rejects.toThrow(
      `Port ${asked} is taken, so the dApp cannot listen there: stop what uses it, or choose another with --port.`,
    );
  });

  it("promises a port once", async () => {
    const preferred = await freePort();
    const taken = new Set<number>();
    const first = await choosePort({ ...dapp, preferred }, taken);
    const second = await choosePort({ ...dapp, preferred }, taken);
    expect(second).not.toBe(first);
  });
});
