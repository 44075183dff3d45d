import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { type Address, zeroAddress } from "viem";
import { expect, it, vi } from "vitest";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import type { WalletPayment } from "../../queries/walletPayments.ts";
import { chain, dollar, merchant, payer } from "../../testing/payment.ts";
import { testStorage } from "../../testing/storage.ts";
import { Activity } from "./Activity.tsx";
import { paidQuery } from "./movements.ts";
import { rememberSend, type Send, type SendStatus } from "./sends.ts";

vi.mock("@tanstack/react-router", () => ({
  Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a>,
}));

testStorage();

const config: AppConfig = {
  ...{ publicUrl: "http://localhost:3000", chains: [chain], developmentWallets: [] },
  ...{ signingKeys: [], isRegistrationOpen: false },
};

/** Text of the wallet's activity, of which the subgraph has these payments. */
function shown(payments: readonly WalletPayment[], client = new QueryClient()): string {
  const { queryKey } = paidQuery(config.chains, payer);
  client.setQueryData(queryKey, { payments, silent: [], hasOlder: false });
  return renderToString(
    <QueryClientProvider client={client}>
      <Activity {...{ config, account: payer }} nameOf={() => null} />
    </QueryClientProvider>,
  ).replace(/<[^>]*>/g, " ");
}

/** Payment in the account's name. */
function paidBy(funder: Address): WalletPayment {
  return {
    ...{ id: `0x${"a1".repeat(32)}`, chainId: chain.id, token: dollar.address, payer, funder },
    ...{ amount: 1_000_000_000n, cameBack: 0n, status: "captured", fundedAt: 1_800_000_000 },
    transaction: `0x${"f0".repeat(32)}`,
  };
}

/** Shows a send, of which the node says this; an error: it says nothing. */
function shownSend(answer: SendStatus | Error): string {
  const send: Send = {
    ...{ chainId: chain.id, hash: `0x${"1".repeat(64)}`, from: payer, to: merchant },
    ...{ token: zeroAddress, amount: "1", sentAt: 1_795_000_000 },
  };
  rememberSend(send);
  const client = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  const queryKey = ["ownWallet", "sendStatus", send.chainId, send.hash];
  if (answer instanceof Error) {
    client
      .getQueryCache()
      .build(client, { queryKey })
      .setState({ status: "error", error: answer, fetchStatus: "idle" });
  } else client.setQueryData(queryKey, answer);
  return shown([], client);
}

it("says that the account paid what it paid itself", () => {
  const text = shown([paidBy(payer)]);
  expect(text).toContain("Paid into escrow");
  expect(text).toContain("−1,000.00");
});

it("does not say that the account paid what a stranger paid in its name", () => {
  const text = shown([paidBy(merchant)]);
  expect(text).toContain("Paid by 0x");
  expect(text).toContain("in this account&#x27;s name");
  expect(text).toContain("1,000.00");
  expect(text).not.toContain("−");
  expect(text).not.toContain("Paid into escrow");
});

it("says that the state of a send is not known where the node does not tell it", () => {
  expect(shownSend(new Error("503"))).toContain("Not known");
  expect(shownSend("arrived")).toContain("Arrived");
  expect(shownSend("arrived")).not.toContain("Not known");
});

it("says how many sends are kept", () => {
  expect(shown([])).toContain("all but the last 50");
});
