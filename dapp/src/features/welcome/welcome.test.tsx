import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MerchantCheckout, MerchantLink } from "../../lib/api/apiTypes.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { DeskContext } from "../../lib/desk/desk.ts";
import { accountQuery } from "../../queries/account.ts";
import {
  checkoutsQuery,
  merchantQuery,
  paymentLinksQuery,
  profileQuery,
} from "../../queries/store.ts";
import { chain, merchant, payee } from "../../testing/payment.ts";
import { chosenCoins } from "./chosenCoins.ts";
import { paidOf } from "./LinkPaid.tsx";
import { Welcome } from "./Welcome.tsx";

const at = "2026-11-25T12:00:00.000Z";
const account = { id: "acc_1", name: null };
const store = { id: "mer_1", name: "Alder & Finch", address: merchant, organisation_id: "org_1" };
const all = ["payment_links:write", "stores:write", "merchant:write", "webhook_endpoints:write"];
const link = {
  ...{ id: "pl_1", status: "open", ends_at: "2099-01-01T00:00:00.000Z", price: null },
  ...{ url: "https://pay.alder.example/link/pl_1", amount: "28000000", order_unit: null },
  token: chain.tokens[0],
  order: { description: "Mug, speckled" },
} as unknown as MerchantLink;
const checkout = {
  ...{ id: "cs_1", payment_link_id: link.id, status: "paid", amount: "28000000", quote: null },
  ...{ token: chain.tokens[0], payment: { id: "0xab", chain_id: chain.id, status: "authorized" } },
} as unknown as MerchantCheckout;
const periods = { inspection_period: null, capture_period: null, refund_period: null };

interface World {
  /** What the tab remembers. */
  kept?: object;
  hasStore?: boolean;
  isOpen?: boolean;
  permissions?: readonly string[];
  links?: readonly MerchantLink[];
  checkouts?: readonly MerchantCheckout[];
  profile?: object;
}

let tab: string | null;

beforeEach(() => {
  tab = null;
  vi.stubGlobal("sessionStorage", { getItem: () => tab, setItem: () => {}, removeItem: () => {} });
});

/** Writes the page as somebody sees it. */
function shown(world: World = {}): string {
  const { hasStore = true, isOpen = true, permissions = all, links = [], checkouts = [] } = world;
  tab = world.kept ? JSON.stringify(world.kept) : null;
  const queryClient = new QueryClient();
  const pageOf = (data: readonly object[]) => ({
    pages: [{ data, has_more: false, next_cursor: null }],
    pageParams: [undefined],
  });
  const keep = ({ queryKey }: { queryKey: readonly unknown[] }, answer: object) =>
    queryClient.setQueryData(queryKey, answer);
  keep(accountQuery, { ...account, wallets: [{ address: merchant, added_at: at }] });
  keep(merchantQuery(store.id, "test"), { ...store, payee, payees: {} });
  keep(profileQuery(store.id, "test"), {
    ...{ accepts: [{ chain_id: chain.id, token: "USDH" }], logo_url: null, accent: null },
    ...{ ...periods, ...world.profile },
  });
  keep(paymentLinksQuery(store.id, "test"), pageOf(links));
  keep(checkoutsQuery(store.id, "test"), pageOf(checkouts));
  const session = { account, merchant: null, stores: [], second_factor: "none" as const };
  const desk = {
    session: { ...session, factors: [], step_up_until: null, expires_at: at, factor_reset: null },
    store: hasStore ? { ...store, role: "viewer" as const, permissions: [...permissions] } : null,
    may: (permission: string) => permissions.includes(permission),
    withProof: <Result,>(work: () => Promise<Result>) => work(),
    isProving: false,
  };
  const config = {
    ...{ publicUrl: "https://pay.alder.example", chains: [chain] as const, signingKeys: [] },
    ...{ developmentWallets: [], isRegistrationOpen: isOpen },
  };
  const router = createRouter({
    routeTree: createRootRoute(),
    history: createMemoryHistory({ initialEntries: ["/welcome"] }),
  });
  return renderToStaticMarkup(
    <RouterContextProvider router={router as never}>
      <QueryClientProvider client={queryClient}>
        <AppConfigContext value={config}>
          <DeskContext value={desk}>
            <Welcome />
          </DeskContext>
        </AppConfigContext>
      </QueryClientProvider>
    </RouterContextProvider>,
  );
}

/** Titles of the steps, the one that is open marked. */
const stepsOf = (markup: string) =>
  [...markup.matchAll(/<li( aria-current="step")?[^>]*>.*?<h2[^>]*>(.*?)<\/h2>/g)].map(
    ([, now, title = ""]) => `${now ? "> " : ""}${title.replace(/<[^>]+>/g, "")}`,
  );

describe("whoever has no store", () => {
  it("begins with its name", () => {
    const markup = shown({ hasStore: false });
    expect(stepsOf(markup)).toEqual([
      ...["> Name your store", "Say where money goes", "Make something to pay"],
    ]);
    expect(markup).toContain("Choose a picture");
    expect(markup).toContain("nobody is charged");
  });

  it("goes on where the tab remembers", () => {
    const kept = { step: 2, name: "Kiln & Co", coins: ["31337:ETH"] };
    const markup = shown({ hasStore: false, kept });
    expect(stepsOf(markup)).toEqual([
      ...["Name your store · Done", "> Say where money goes", "Make something to pay"],
    ]);
    expect(markup).toContain("Kiln &amp; Co");
    expect(markup).toContain("Open the store");
  });

  it("is told of invitations where stores are not opened by anybody", () => {
    const markup = shown({ hasStore: false, isOpen: false });
    expect(markup).toContain("Ask an owner for an invitation");
    expect(stepsOf(markup)).toEqual([]);
  });
});

describe("whoever has a store", () => {
  it("begins with what is sold", () => {
    const markup = shown();
    expect(stepsOf(markup)).toEqual([
      ...["Name your store · Done", "Say where money goes · Done", "> Make something to pay"],
    ]);
    for (const text of ["Make the link", "Three days after the payment", "USDH on"]) {
      expect(markup).toContain(text);
    }
  });

  it("keeps the periods that the store has", () => {
    expect(shown({ profile: { capture_period: 86_400 } })).not.toContain("Three days after");
  });

  it("is asked to save what the service did not take", () => {
    expect(shown({ kept: { isUnsaved: true, name: store.name } })).toContain("Save them");
    expect(shown({ kept: { isUnsaved: true, name: "Another" } })).not.toContain("Save them");
    expect(shown()).not.toContain("Save them");
  });

  it("sees no action that the role has not", () => {
    const markup = shown({ permissions: [] });
    expect(markup).not.toContain("Make the link");
    expect(markup).not.toContain(">Change<");
  });

  it("sees a link that can be paid, and waits for its payment", () => {
    const markup = shown({ links: [link] });
    expect(stepsOf(markup)).toContain("Make something to pay · Done");
    for (const text of [link.url, "Mug, speckled", "Waiting for the payment", "Set up a webhook"]) {
      expect(markup).toContain(text);
    }
  });

  it("makes another once no link can be paid", () => {
    const closed = { ...link, status: "closed" } as MerchantLink;
    const ended = { ...link, ends_at: "2020-01-01T00:00:00.000Z" } as MerchantLink;
    expect(shown({ links: [closed, ended] })).toContain("Make the link");
  });

  it("sees what was paid, and where it is", () => {
    const markup = shown({ links: [link], checkouts: [checkout] });
    expect(markup).toMatch(/28\.00.USDH arrived/);
    expect(markup).toContain("An escrow holds the money");
    expect(markup).toContain("Show the payment");
  });
});

describe("the checkout of a link", () => {
  const of = (status: MerchantCheckout["status"], payment_link_id = link.id) => ({
    ...checkout,
    ...{ status, payment_link_id, id: status },
  });

  it("is the one that tells most", () => {
    expect(paidOf([of("open"), of("processing"), of("paid")], link.id)?.id).toBe("paid");
    expect(paidOf([of("open"), of("processing")], link.id)?.id).toBe("processing");
    expect(paidOf([of("open"), of("expired"), of("paid", "pl_2")], link.id)).toBeNull();
  });
});

describe("coins", () => {
  it("are all but the chains' own without a choice, and otherwise those that are still offered", () => {
    const names = chosenCoins(null, [chain]);
    expect(names).toContain(`${chain.id}:USDH`);
    expect(names).not.toContain(`${chain.id}:ETH`);
    expect(chosenCoins([`${chain.id}:ETH`, "1:GONE"], [chain])).toEqual([`${chain.id}:ETH`]);
    const own = { ...chain, tokens: chain.tokens.filter(({ symbol }) => symbol === "ETH") };
    expect(chosenCoins(null, [own])).toEqual([`${chain.id}:ETH`]);
  });
});
