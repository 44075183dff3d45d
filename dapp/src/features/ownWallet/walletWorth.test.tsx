import { escrowAbi } from "@handsel/protocol";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { type Address, encodeFunctionData, erc20Abi, parseEther, zeroAddress } from "viem";
import { beforeEach, expect, it, vi } from "vitest";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { AskedCall } from "../../lib/clearSigning/meaning.ts";
import { now } from "../../lib/time/clock.ts";
import { VaultError } from "../../lib/vault/vaultError.ts";
import type { CoinRates } from "../../lib/worth/worth.ts";
import { coinRatesQuery } from "../../queries/coinRates.ts";
import { dollar, chain as local, merchant, payer, terms } from "../../testing/payment.ts";
import { testStorage } from "../../testing/storage.ts";
import { type Balance, balancesQuery, nativeCoinOf } from "./balances.ts";
import { Confirm } from "./ConfirmRequest.tsx";
import type { OpenProps } from "./openProps.ts";
import type { Quote } from "./useQuote.ts";
import { WalletHome } from "./WalletHome.tsx";

const told = vi.hoisted(() => ({ rates: null as unknown, quote: null as unknown }));
vi.mock("./useCoinRates.ts", () => ({
  useCoinRates: (isWanted: boolean) => (isWanted ? told.rates : undefined),
}));
vi.mock("./useQuote.ts", () => ({ useQuote: () => ({ quote: told.quote, error: null }) }));
vi.mock("@tanstack/react-router", async (load) => ({
  ...(await load<object>()),
  Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a>,
}));

testStorage();
beforeEach(() => void vi.stubGlobal("location", { host: "pay.example" }));

const chain: AppChain = { ...local, id: 8453, name: "Base", livemode: true };
const rate = { chainId: chain.id, isFixed: false, sources: 2, readAt: now() };
const rates: CoinRates = {
  ...{ currency: "EUR", decimals: 2, maxDeviationBps: 200 },
  rates: [
    { ...rate, token: dollar.address, rate: 9n * 10n ** 17n },
    { ...rate, token: zeroAddress, rate: 1_800n * 10n ** 18n },
  ],
};
const open: OpenProps = {
  vault: {
    ...{ status: null, problem: null, show: () => {} },
    ask: () => Promise.reject(new VaultError("failed")),
  },
  status: {
    ...{ id: "00", isBackedUp: true, passkeys: [], isRecovered: false, hasWords: true },
    ...{ state: "open", accounts: [{ name: "Everyday", address: payer, isOfWords: true }] },
  },
  config: {
    ...{ publicUrl: "", chains: [chain], developmentWallets: [], signingKeys: [] },
    isRegistrationOpen: true,
  },
  ...{ chosen: 0, onChoose: () => {} },
};

const textOf = (page: ReactElement) =>
  renderToString(page)
    .replace(/<!--.*?-->/g, "")
    .replace(/<[^>]*>/g, "|")
    .replace(/\|+/g, "|");

function home(balances: readonly Balance[], known: CoinRates | null): string {
  const client = new QueryClient();
  client.setQueryData(balancesQuery([chain], payer).queryKey, [...balances]);
  if (known) client.setQueryData(coinRatesQuery.queryKey, known);
  return textOf(
    <QueryClientProvider client={client}>
      <WalletHome {...open} />
    </QueryClientProvider>,
  );
}

const balances: Balance[] = [
  { chain, token: dollar, amount: 241_980_000n },
  { chain, token: nativeCoinOf(chain), amount: parseEther("0.007") },
];

it("shows on the wallet's home what each coin is worth, and all of them", () => {
  const text = home(balances, rates);
  for (const worth of ["|€230.38|", "|241.98\u00a0USDH|€217.78|", "|0.007\u00a0ETH|€12.60|"]) {
    expect(text).toContain(worth);
  }
  expect(text.indexOf("€230.38")).toBeLessThan(text.indexOf("Receive"));
});

it("shows the coins alone where rates are not known", () => {
  const text = home(balances, null);
  expect(text).toContain("|241.98\u00a0USDH|");
  expect(text).not.toMatch(/€|rate|Not counted|worth about/i);
});

/** What the sheet shows of a call of which the chain says this. */
function asked(call: AskedCall, coins: { token: Address; amount: bigint }): string {
  const quote: Quote = {
    ...{ balances: [{ coins, balance: 100_000_000n }], native: parseEther("1"), changes: null },
    cost: { gas: 40_000n, maxFeePerGas: 100_000_000n, maxPriorityFeePerGas: 0n },
  };
  told.quote = quote;
  const end = { give: () => {}, fail: () => {}, cancel: () => {}, hold: () => true };
  const { vault, status } = open;
  return textOf(
    <Confirm
      {...{ chain, end, vault, status }}
      asked={{ kind: "transaction", call }}
      account={payer}
    />,
  );
}

const coins = { token: dollar.address, amount: 50_000_000n };
const send: AskedCall = {
  ...{ to: dollar.address, value: 0n },
  data: encodeFunctionData({
    ...{ abi: erc20Abi, functionName: "transfer", args: [merchant, coins.amount] },
  }),
};
const refund: AskedCall = {
  ...{ to: chain.escrow.address, value: 0n },
  data: encodeFunctionData({
    ...{ abi: escrowAbi, functionName: "refund", args: [terms, coins.amount, false] },
  }),
};

it("shows in the sheet what is sent and the fee are worth", () => {
  told.rates = rates;
  const text = asked(send, coins);
  expect(text).toContain("|50.00 USDH| on Base |€45.00|");
  expect(text).toContain("|Network fee, at most|€0.01 |0.000004 ETH|");
});

it("shows in the sheet the coins alone until rates are read, and where they cannot be", () => {
  for (const none of [undefined, null]) {
    told.rates = none;
    const text = asked(send, coins);
    expect(text).toContain("|50.00 USDH| on Base");
    expect(text).toContain("|Network fee, at most|0.000004 ETH|");
    expect(text).not.toContain("€");
  }
});

it("sets no worth of today beside a payment, whose price was agreed", () => {
  told.rates = rates;
  const text = asked(refund, coins);
  expect(text).toContain("|50.00 USDH| on Base");
  expect(text).not.toContain("€45.00");
  expect(text).toContain("€0.01");
});
