import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { http } from "viem";
import { hardhat } from "viem/chains";
import { beforeEach, expect, it, vi } from "vitest";
import { createConfig, WagmiProvider } from "wagmi";
import { ApiUnreachable } from "../../../lib/api/api.ts";
import { SubgraphUnavailable } from "../../../lib/api/subgraph.ts";
import type { AppConfig } from "../../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../../lib/config/appContext.ts";
import { formatTime } from "../../../lib/time/format.ts";
import { payerNamesQuery } from "../../../queries/payerNames.ts";
import {
  type OpenPayments,
  openPayerPaymentsQuery,
  type PayerPage,
  payerPaymentsQuery,
} from "../../../queries/payerPayments.ts";
import { FUNDED_AT, payerPayment } from "../../../testing/payerPayment.ts";
import { chain, merchant, payer } from "../../../testing/payment.ts";
import { shownChains, toFilter } from "./listFilter.ts";
import type { ListSearch } from "./listSearch.ts";
import { PaymentsOf } from "./PaymentsOf.tsx";

vi.mock("@tanstack/react-router", () => ({
  Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a>,
}));

const live = { ...chain, id: 8453, name: "Base", livemode: true };
const config: AppConfig = {
  ...{ publicUrl: "http://localhost:3000", chains: [chain, live], developmentWallets: [] },
  ...{ signingKeys: [], isRegistrationOpen: false },
};
const wagmi = createConfig({
  ...{ chains: [hardhat], ssr: true },
  transports: { [hardhat.id]: http("http://x") },
});

const payment = payerPayment({}, {}, { stage: "settled", held: 0n });
const nothingOpen: OpenPayments = { payments: [], hasMore: false, missing: [] };
const page = (more: Partial<PayerPage> = {}): PayerPage => ({
  ...{ payments: [payment], missing: [], next: null },
  ...more,
});

let client: QueryClient;
beforeEach(() => {
  // What failed before stays failed while it is drawn.
  client = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
});

const listKey = (search: ListSearch) =>
  payerPaymentsQuery(config, payer, toFilter(config, search)).queryKey;
const openKey = (search: ListSearch) =>
  openPayerPaymentsQuery(config, payer, shownChains(config, search)).queryKey;

interface Read {
  search?: ListSearch;
  pages?: PayerPage[];
  open?: OpenPayments | null;
}

/** Sets what was read. @param open null: nothing yet */
function read({ search = {}, pages = [page()], open = nothingOpen }: Read) {
  client.setQueryData(listKey(search), { pages, pageParams: pages.map(() => null) });
  if (open) client.setQueryData(openKey(search), open);
}

/** Lets the last question fail. */
function fail(key: readonly unknown[], error: Error, more: object = {}) {
  client
    .getQueryCache()
    .build<unknown, Error>(client, { queryKey: key })
    .setState({ status: "error", error, ...more });
}

/** Text of the page, without what directs it. */
function shown(search: ListSearch = {}): string {
  return renderToString(
    <WagmiProvider config={wagmi}>
      <QueryClientProvider client={client}>
        <AppConfigContext value={config}>
          <PaymentsOf wallet={payer} isOwn search={search} onSearch={() => {}} notice={null} />
        </AppConfigContext>
      </QueryClientProvider>
    </WagmiProvider>,
  )
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
}

it("says that more may wait, also where nothing of what was read does", () => {
  read({ open: { ...nothingOpen, hasMore: true } });
  expect(shown()).toContain("There may be more: only the newest payments");
});

it("names a chain of which only what waits could not be read", () => {
  read({ open: { ...nothingOpen, missing: [live.id] } });
  expect(shown()).toContain("We cannot see Base right now");
});

it("names a chain once of which nothing could be read", () => {
  read({ pages: [page({ missing: [live.id] })], open: { ...nothingOpen, missing: [live.id] } });
  expect(shown()).toContain("We cannot see Base right now");
});

it("says that what waits could not be read, while the list could", () => {
  read({ open: null });
  fail(openKey({}), new SubgraphUnavailable());
  expect(shown()).toContain("We cannot see right now what waits for you");
});

it("says that older payments were not asked for an offer", async () => {
  const held = Array.from({ length: 21 }, (_, index) =>
    payerPayment({ id: `0x${String(index).padStart(64, "0")}` }, { arbiter: merchant }),
  );
  const name = { title: "Mug", shop: "Shop", checkoutId: null };
  client.setQueryData(
    payerNamesQuery(payer, true).queryKey,
    new Map(held.map(({ id }) => [id, name])),
  );
  read({ open: { ...nothingOpen, payments: held.slice(1) } });
  expect(shown()).not.toContain("Older payments may have an offer");
  read({ open: { ...nothingOpen, payments: held } });
  expect(shown()).toContain("Older payments may have an offer");
});

it.each<[string, () => readonly unknown[]]>([
  ["the list", () => listKey({})],
  ["what waits", () => openKey({})],
])("says as of when it is, once %s is not read again", (_, keyOf) => {
  read({});
  expect(shown()).not.toContain("As of");
  fail(keyOf(), new SubgraphUnavailable(), { dataUpdatedAt: FUNDED_AT * 1000 });
  const text = shown();
  expect(text).toContain(`As of ${formatTime(FUNDED_AT).replace(/\s+/g, " ")}`);
  expect(text).toContain("Deadlines go on by what was read then");
});

it("waits for a press once the next page could not be read", () => {
  const search = { q: "mug" };
  const next = { chains: [{ chainId: chain.id, before: "1", seen: [] }], missing: [] };
  read({ search, pages: [page({ next })] });
  expect(shown(search)).toContain("Loading your payments");
  const fetchMeta = { fetchMore: { direction: "forward" } };
  fail(listKey(search), new ApiUnreachable("No answer."), { fetchMeta });
  const text = shown(search);
  expect(text).not.toContain("Loading your payments");
  expect(text).not.toContain("As of");
  expect(text).toContain("Try again");
});

it("does not say that a wallet never paid where test payments are hidden, and leads back", () => {
  const search = { test: "hide" } as const;
  read({ search, pages: [page({ payments: [] })] });
  const text = shown(search);
  expect(text).not.toContain("No payments from this wallet yet");
  expect(text).toContain("No payment matches");
  expect(text).toContain("Clear all filters");
  read({ pages: [page({ payments: [] })] });
  expect(shown()).toContain("No payments from this wallet yet");
});
