import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { termsToJson } from "@handsel/protocol";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { escrow, startLocalEscrow } from "../../testing/localEscrow.ts";
import { pay } from "../actions/pay.ts";
import { verify } from "./verify.ts";

let local: Awaited<ReturnType<typeof startLocalEscrow>>;
let relayer: Server;
let id: string;
let told: object;
let chain: { id: number; name: string; escrow: string; rpc_url: string | undefined };

beforeAll(async () => {
  local = await startLocalEscrow();
  const terms = await local.newTerms();
  const sent = await pay(local.payer, { terms, escrow });
  await local.mined(sent.hash);
  id = sent.paymentId;
  told = {
    ...{ id, chain_id: escrow.chainId, terms: termsToJson(terms) },
    ...{ status: "authorized", amount: "25000000", held: "25000000", refundable: "0" },
  };
  const rpc_url = local.client.transport.url;
  chain = { id: escrow.chainId, name: "Local chain", escrow: escrow.address, rpc_url };
  relayer = createServer(({ url }, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(url === "/v1/config" ? { chains: [chain] } : told));
  });
  await new Promise<void>((resolve) => relayer.listen(0, "127.0.0.1", resolve));
  const { port } = relayer.address() as AddressInfo;
  vi.stubEnv("HANDSEL_URL", `http://127.0.0.1:${port}`);
  vi.stubEnv("HANDSEL_API_KEY", "hs_sk_test_1");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  relayer?.close();
  await local?.stop();
});

/** Verifies a payment, and returns what is printed and the exit code. */
async function verified(paymentId: string) {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await verify([paymentId]);
    return { output: write.mock.calls.join(""), code: process.exitCode ?? 0 };
  } finally {
    write.mockRestore();
    process.exitCode = 0;
  }
}

test("what the relayer says and the chain has is the same", async () => {
  const { output, code } = await verified(id);
  expect(output).toContain(`same      id: ${id}\n`);
  expect([output.includes("DIFFERENT"), code]).toEqual([false, 0]);
});

test("another payment than the one asked for differs, however true the rest is", async () => {
  const asked = `0x${"ab".repeat(32)}`;
  const { output, code } = await verified(asked);
  expect(output).toContain(`DIFFERENT id: ${asked}, on the chain ${id}\n`);
  expect(code).toBe(1);
});

test("another amount differs", async () => {
  told = { ...told, held: "26000000" };
  const { output, code } = await verified(id);
  expect(output).toContain("DIFFERENT held: 26000000, on the chain 25000000\n");
  expect(code).toBe(1);
});

test("an amount beside the terms differs", async () => {
  told = { ...told, held: "25000000", amount: "26000000" };
  const { output } = await verified(id);
  expect(output).toContain("DIFFERENT amount: 26000000, on the chain 25000000\n");
  told = { ...told, amount: "25000000" };
  expect((await verified(id)).code).toBe(0);
});

test("an escrow that the relayer names and Handsel does not know proves nothing", async () => {
  const own = chain.escrow;
  chain = { ...chain, escrow: `0x${"12".repeat(20)}` };
  const { output, code } = await verified(id);
  expect(output).toContain(`DIFFERENT escrow: ${chain.escrow}, Handsel's is ${own}\n`);
  expect(code).toBe(1);
  chain = { ...chain, escrow: own };
});

test("a node of another chain is refused by a sentence", async () => {
  told = { ...told, chain_id: 1 };
  chain = { ...chain, id: 1 };
  await expect(verified(id)).rejects.toThrow("is of chain 31337, not of 1");
});
