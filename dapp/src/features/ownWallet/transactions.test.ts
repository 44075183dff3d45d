import { type Client, keccak256 } from "viem";
import { expect, it } from "vitest";
import { payee, payer } from "../../testing/payment.ts";
import { estimateCost, mostFee, sendRaw } from "./transactions.ts";

const signed = "0x02c0";
const hash = keccak256(signed);

/** A node that refuses what it is sent, and answers like this whether it knows the transaction. */
const node = (known: () => unknown) =>
  ({
    request: async ({ method, params }: { method: string; params: unknown[] }) => {
      if (method === "eth_sendRawTransaction") throw new Error("already known");
      expect([method, params]).toEqual(["eth_getTransactionByHash", [hash]]);
      return known();
    },
  }) as unknown as Client;

it("has sent what the node knows, whatever it answered", async () => {
  expect(
    await sendRaw(
      node(() => ({ hash })),
      signed,
    ),
  ).toBe(hash);
});

it("has not sent what the node does not know, or does not tell", async () => {
  const silent = () => {
    throw new Error("timeout");
  };
  for (const known of [() => null, silent]) {
    await expect(sendRaw(node(known), signed)).rejects.toThrow("already known");
  }
});

it("estimates with room for what may change, also at a node that knows no tip", async () => {
  const asked: unknown[] = [];
  const nodeWith = (tip: string | null) =>
    ({
      request: async ({ method, params }: { method: string; params?: unknown[] }) => {
        if (method === "eth_gasPrice") return "0x10";
        if (method === "eth_maxPriorityFeePerGas") {
          if (tip === null) throw new Error("no such method");
          return tip;
        }
        asked.push(method, ...(params ?? []));
        return "0x64";
      },
    }) as unknown as Client;
  const call = { to: payee, data: "0x12", value: 5n } as const;
  const cost = await estimateCost(nodeWith("0x3"), payer, call);
  expect(cost).toEqual({ gas: 120n, maxFeePerGas: 35n, maxPriorityFeePerGas: 3n });
  expect(mostFee(cost)).toBe(4_200n);
  expect(asked).toEqual([
    "eth_estimateGas",
    { from: payer, to: payee, data: "0x12", value: "0x5" },
  ]);
  expect(await estimateCost(nodeWith(null), payer, { ...call, to: null })).toMatchObject({
    ...{ maxFeePerGas: 32n, maxPriorityFeePerGas: 0n },
  });
  // A new contract goes to nobody.
  expect(asked.at(-1)).toEqual({ from: payer, data: "0x12", value: "0x5" });
});
