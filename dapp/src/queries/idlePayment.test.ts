import { checkoutAbi, stages } from "@handsel/protocol";
import { environmentManager, QueryClient, QueryObserver } from "@tanstack/react-query";
import { createClient, custom, encodeFunctionResult, type Hash } from "viem";
import { afterEach, expect, it, vi } from "vitest";
import type { Config } from "wagmi";
import type { ChainPayment } from "../lib/payment/readPayment.ts";
import { chainLeadQuery } from "../lib/time/useChainNow.ts";
import { chain, payer, terms } from "../testing/payment.ts";
import { chainPaymentQuery } from "./chainPayment.ts";

afterEach(() => vi.useRealTimers());

const id: Hash = `0x${"1".repeat(64)}`;
const held = { held: terms.amount, refundable: 0n, clock: 1, stage: stages.indexOf("held") };

const known: ChainPayment = {
  ...{ id, chainId: chain.id, terms, block: 1 },
  state: { ...held, stage: "held" },
  totals: { captured: 0n, fees: 0n, refunded: 0n, returned: 0n },
  events: [
    {
      ...{ type: "funded", actor: payer, amount: terms.amount, fee: 0n, returned: 0n, time: 1 },
      ...{ blockNumber: 1, logIndex: 0, transactionHash: id },
    },
  ],
};

/** Lets seconds pass, and whatever is asked in each be answered. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
  }
}

it("asks the chain at most six questions a minute about a payment to which nothing happens", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  // Downloaded on first use, which takes no simulated time.
  await import("../lib/payment/readPayment.ts");
  // A server would not ask a second time.
  environmentManager.setIsServer(() => false);
  const asked: string[] = [];
  const answers: Record<string, unknown> = {
    eth_getBlockByNumber: { number: "0x2", timestamp: "0x2" },
    eth_call: encodeFunctionResult({
      abi: checkoutAbi,
      functionName: "paymentState",
      result: held,
    }),
  };
  const request = async ({ method }: { method: string }) => {
    asked.push(method);
    return answers[method];
  };
  const config = {
    getClient: () => createClient({ transport: custom({ request }) }),
  } as unknown as Config;

  const client = new QueryClient();
  const query = chainPaymentQuery(config, chain, id);
  client.setQueryData(query.queryKey, known);
  const stop = [
    new QueryObserver(client, query).subscribe(() => {}),
    new QueryObserver(client, chainLeadQuery(config, chain.id)).subscribe(() => {}),
  ];
  await pass(20);
  expect(asked.length).toBeGreaterThan(4);
  asked.length = 0;
  await pass(60);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.length).toBeLessThanOrEqual(6);
  for (const end of stop) end();
});
