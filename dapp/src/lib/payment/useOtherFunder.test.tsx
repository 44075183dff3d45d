import { routerAccount, routerAddress } from "@handsel/protocol";
import { QueryClient, QueryClientProvider, QueryObserver } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { type Address, type Client, numberToHex, pad } from "viem";
import { expect, it, vi } from "vitest";
import { chain, dollar, merchant, payer, terms } from "../../testing/payment.ts";
import type { FundedPayment } from "./otherFunder.ts";
import { useOtherFunder } from "./useOtherFunder.ts";

const relayer = `0x${"4e".repeat(20)}` as const;
const escrow = chain.escrow.address;
const payment: FundedPayment = {
  ...{ id: `0x${"a1".repeat(32)}`, chainId: chain.id, payer, token: dollar.address },
  ...{ amount: terms.amount, funder: relayer, transaction: `0x${"f0".repeat(32)}` },
};

/** Receipt of the payment, with the coins of this account, which sends it. */
const receiptOf = (from: Address) => ({
  from,
  logs: [
    { address: escrow, topics: [`0x${"f0".repeat(32)}`, payment.id], data: "0x" },
    {
      ...{ address: dollar.address, data: numberToHex(terms.amount, { size: 32 }) },
      topics: [
        "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
        ...[pad(from), pad(escrow)],
      ],
    },
  ],
});

/** What a page is told of a payment, once the node has answered it with this receipt, and what the node was asked. */
async function told(of: FundedPayment, receipt: unknown) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const request = vi.fn().mockResolvedValue(receipt);
  let funder: Address | null = null;
  const Probe = () => {
    funder = useOtherFunder(of, chain, () => ({ request }) as unknown as Client);
    return null;
  };
  const draw = () =>
    renderToString(
      <QueryClientProvider client={client}>
        <Probe />
      </QueryClientProvider>,
    );
  draw();
  for (const { options } of client.getQueryCache().getAll()) {
    new QueryObserver(client, { ...options, queryHash: undefined } as never).subscribe(() => {});
  }
  await vi.waitFor(() => expect(client.isFetching()).toBe(0));
  draw();
  return { funder: funder as Address | null, asked: request.mock.calls };
}

it("reads the funding transaction of what another sent, and names nobody where the payer's coins paid", async () => {
  const { funder, asked } = await told(payment, receiptOf(payer));
  expect(funder).toBe(null);
  const params = [payment.transaction];
  expect(asked).toEqual([[{ method: "eth_getTransactionReceipt", params }]]);
});

it.each([
  ["another's coins paid", receiptOf(merchant)],
  ["the node has no receipt yet", null],
])("names who sent it where %s", async (_, receipt) => {
  expect((await told(payment, receipt)).funder).toBe(relayer);
});

it("does not ask about what the payer sent", async () => {
  const { funder, asked } = await told({ ...payment, funder: payer }, receiptOf(merchant));
  expect([funder, asked]).toEqual([null, []]);
});

it("believes no transfers of a coin that this service does not know", async () => {
  const token = `0x${"77".repeat(20)}` as const;
  const { funder, asked } = await told({ ...payment, token }, receiptOf(payer));
  expect([funder, asked]).toEqual([relayer, []]);
});

it("does not read what the payer paid through the router", async () => {
  const funder = routerAccount(payer, routerAddress);
  const { funder: named, asked } = await told({ ...payment, funder }, receiptOf(merchant));
  expect([named, asked]).toEqual([null, []]);
});

it("names who called the router in the payer's name", async () => {
  const funder = routerAccount(merchant, routerAddress);
  expect((await told({ ...payment, funder }, receiptOf(merchant))).funder).toBe(merchant);
});
