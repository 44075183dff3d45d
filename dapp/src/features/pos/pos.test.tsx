import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MerchantCheckout } from "../../lib/api/apiTypes.ts";
import { keyOf } from "../../lib/chain/coins.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { DeskContext } from "../../lib/desk/desk.ts";
import { unitOf } from "../../lib/sale/priceUnits.ts";
import { profileQuery } from "../../queries/store.ts";
import { chain, merchant } from "../../testing/payment.ts";
import { newSale } from "./newSale.ts";
import { Pos } from "./PosPage.tsx";
import { saleQuery } from "./saleQuery.ts";
import { tipOf } from "./Tips.tsx";
import { keepSale, readSale } from "./till.ts";

const at = "2026-11-25T12:00:00.000Z";
const account = { id: "acc_1", name: null };
const store = { id: "mer_1", name: "Alder & Finch", address: merchant, organisation_id: "org_1" };
const dollar = unitOf(keyOf({ chain_id: chain.id, token: "USDH" }), [chain]);
const euro = unitOf("EUR", [chain]);
const checkout = {
  ...{ id: "cs_1", status: "open", amount: "39600000", quote: null, token: chain.tokens[0] },
  ...{ url: "https://pay.alder.example/pay/cs_1", expires_at: "2099-01-01T00:00:00.000Z" },
  ...{ options: [], payment: null, created_at: at },
} as unknown as MerchantCheckout;

let tab: Map<string, string>;

beforeEach(() => {
  tab = new Map();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, text: string) => tab.set(key, text),
    removeItem: (key: string) => tab.delete(key),
  });
});

interface World {
  permissions?: readonly string[];
  accepts?: readonly object[];
  checkout?: Partial<MerchantCheckout>;
  /** Whether the last question failed. */
  isSilent?: boolean;
}

/** Writes the page as somebody sees it. */
function shown({ permissions = ["checkouts:write"], accepts = [], ...world }: World = {}): string {
  const queryClient = new QueryClient();
  queryClient.setQueryData(profileQuery(store.id, "test").queryKey, { accepts } as never);
  if (world.checkout) {
    const { queryKey } = saleQuery(store.id, "test", checkout.id);
    keepSale(store.id, "test", { id: checkout.id, tip: "3.60 USDH" });
    queryClient.setQueryData(queryKey, { ...checkout, ...world.checkout } as never);
    if (world.isSilent) {
      const query = queryClient.getQueryCache().find({ queryKey });
      query?.setState({ status: "error", error: new Error("The service does not answer.") });
    }
  }
  const session = { account, merchant: null, stores: [], second_factor: "none" as const };
  const desk = {
    session: { ...session, factors: [], step_up_until: null, expires_at: at, factor_reset: null },
    store: { ...store, role: "viewer" as const, permissions: [...permissions] },
    may: (permission: string) => permissions.includes(permission),
    withProof: <Result,>(work: () => Promise<Result>) => work(),
    isProving: false,
  };
  const config = {
    ...{ publicUrl: "https://pay.alder.example", chains: [chain] as const, signingKeys: [] },
    ...{ developmentWallets: [], isRegistrationOpen: false },
  };
  const router = createRouter({
    routeTree: createRootRoute(),
    history: createMemoryHistory({ initialEntries: ["/merchant/pos"] }),
  });
  return renderToStaticMarkup(
    <RouterContextProvider router={router as never}>
      <QueryClientProvider client={queryClient}>
        <AppConfigContext value={config}>
          <DeskContext value={desk}>
            <Pos />
          </DeskContext>
        </AppConfigContext>
      </QueryClientProvider>
    </RouterContextProvider>,
  );
}

describe("the till", () => {
  it("has keys for whoever may charge, and none for others", () => {
    expect(shown()).toContain("Delete the last digit");
    expect(shown({ permissions: [] })).not.toContain("Delete the last digit");
  });

  it("charges in a currency only where the store says which coins pay it", () => {
    expect(shown()).not.toContain("EUR – Euro");
    expect(shown({ accepts: [{ chain_id: chain.id, token: "USDH" }] })).toContain("EUR – Euro");
  });

  it("goes on with the sale that waits in this tab, and forgets what cannot be read", () => {
    const sale = { id: "cs_1", tip: null };
    keepSale(store.id, "test", sale);
    expect(readSale(store.id, "test")).toEqual(sale);
    expect(readSale(store.id, "live")).toBeNull();
    keepSale(store.id, "test", null);
    expect(readSale(store.id, "test")).toBeNull();
    for (const text of ["{", "7", '{"id":7}']) {
      tab.set("handsel.pos.sale.mer_1.test", text);
      expect(readSale(store.id, "test")).toBeNull();
    }
  });
});

describe("a sale", () => {
  it("shows the code and waits", () => {
    const markup = shown({ checkout: {} });
    for (const text of ["Waiting for the phone", "tip of 3.60 USDH in it", "Cancel this sale"]) {
      expect(markup).toContain(text);
    }
  });

  it("says that it does not know, rather than that it waits", () => {
    const markup = shown({ checkout: {}, isSilent: true });
    expect(markup).toContain("We cannot see whether it is paid");
    expect(markup).toContain("Do not charge again");
    expect(markup).not.toContain("Waiting for the phone");
  });

  it("cannot be cancelled while it is paid", () => {
    const markup = shown({ checkout: { status: "processing" } });
    expect(markup).toContain("The customer is paying");
    expect(markup).not.toContain("Cancel this sale");
  });

  it("says when its time is over", () => {
    expect(shown({ checkout: { status: "expired" } })).toContain("The time is over");
  });

  it("says that it is paid, also while the service is silent after it", () => {
    const payment = { id: "0xab", chain_id: chain.id, status: "authorized" } as never;
    for (const isSilent of [false, true]) {
      const markup = shown({ checkout: { status: "paid", payment }, isSilent });
      expect(markup).toContain("Next customer");
      expect(markup).toContain("You can collect it at once");
      expect(markup).not.toContain("We cannot see");
    }
  });
});

describe("the checkout of a sale", () => {
  it("has the tip in its amount, and a line for it", () => {
    const amounts = { amount: 3_600n, tip: 360n };
    expect(newSale("Alder", euro, amounts)).toEqual({
      ...{ description: "Sale at Alder", price: { currency: "EUR", amount: "3960" } },
      line_items: [
        { name: "Sale at Alder", unit_amount: "3600" },
        { name: "Tip", unit_amount: "360" },
      ],
      ...{ expires_in: 300, inspection_period: 0 },
    });
    const plain = newSale("Alder", dollar, { amount: 36_000_000n, tip: 0n });
    expect(plain).toEqual({
      ...{ description: "Sale at Alder", chain_id: chain.id, token: "USDH", amount: "36000000" },
      ...{ expires_in: 300, inspection_period: 0 },
    });
  });

  it("has no tip that is no amount", () => {
    expect(tipOf({ kind: "other", typed: "2.5" }, 3_600n, euro)).toBe(250n);
    expect(tipOf({ kind: "other", typed: "much" }, 3_600n, euro)).toBeNull();
    expect(tipOf({ kind: "ten", typed: "much" }, 3_600n, euro)).toBe(360n);
    expect(tipOf({ kind: "none", typed: "7" }, 3_600n, euro)).toBe(0n);
  });
});
