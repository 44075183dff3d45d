import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { WebhookEndpoint } from "../../lib/api/apiTypes.ts";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { DeskContext } from "../../lib/desk/desk.ts";
import { now } from "../../lib/time/clock.ts";
import type { CoinRates } from "../../lib/worth/worth.ts";
import { checkoutNotesQuery } from "../../queries/checkoutNotes.ts";
import { coinRatesQuery } from "../../queries/coinRates.ts";
import type { ListedPayment } from "../../queries/listedPayment.ts";
import { type KeptCredit, merchantCreditsQuery } from "../../queries/merchantCredits.ts";
import { merchantHeldQuery } from "../../queries/merchantHeld.ts";
import { merchantNeedsQuery, type OpenDispute } from "../../queries/merchantNeeds.ts";
import { merchantPaymentsQuery, merchantTotalsQuery } from "../../queries/merchantPayments.ts";
import { merchantVolumesQuery, type VolumeHour } from "../../queries/merchantVolumes.ts";
import { merchantQuery } from "../../queries/store.ts";
import { endpointsQuery } from "../../queries/webhooks.ts";
import { chain, dollar, inEther, merchant, payer } from "../../testing/payment.ts";
import { paymentRows } from "../merchant/handle.ts";
import { calendarOf } from "./calendar.ts";
import { Overview } from "./OverviewPage.tsx";
import type { OverviewSearch } from "./overviewSearch.ts";

beforeAll(() => paymentRows.load());

const HOUR = 3600;
const store = { id: "mer_1", name: "Alder & Finch", address: merchant, organisation_id: "org_1" };
const other = { ...chain, id: 84532, name: "Other chain" };
const everything = ["payments:capture", "payments:evidence", "webhook_endpoints:read"];

const payment: ListedPayment = {
  ...{ id: `0x${"a1".repeat(32)}`, chainId: chain.id, payer, token: dollar.address },
  ...{ status: "authorized", amount: 61_956_522n, held: 61_956_522n, captured: 0n, fees: 0n },
  ...{ refunded: 0n, returned: 0n, fundedAt: now() - 48 * HOUR },
  ...{ captureStart: now() - HOUR, captureEnd: now() + 3 * HOUR },
  ...{ reference: null, description: null },
};
const note = {
  ...{ description: "Candle holders × 3", reference: "1042" },
  agreed: { price: { currency: "EUR", amount: 5_700n, decimals: 2 }, amount: 61_956_522n },
};
const hour: VolumeHour = {
  ...{ chainId: chain.id, token: dollar.address, start: now() - HOUR, paymentCount: 2 },
  ...{ funded: 80_000_000n, captured: 50_000_000n, fees: 500_000n, refunded: 0n, returned: 0n },
};
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
const endpoint: WebhookEndpoint = {
  ...{ id: "we_1", object: "webhook_endpoint", livemode: false, payload: "full" },
  ...{ url: "https://shop.example/hooks", description: null, format: "handsel" },
  ...{ signatures: "hmac", ordering: "none", event_types: null, public_key: null },
  ...{ status: "enabled", disabled_reason: null, disabled_at: null, failures: 4 },
  ...{ failing_since: iso(now() - 24 * HOUR), old_secret_expires_at: null, created_at: iso(1) },
};
const rates: CoinRates = {
  ...{ currency: "EUR", decimals: 2, maxDeviationBps: 200 },
  rates: [
    {
      ...{ chainId: chain.id, token: dollar.address, rate: 9n * 10n ** 17n },
      ...{ isFixed: true, sources: 1, readAt: now() - 60 },
    },
  ],
};

interface World {
  permissions?: readonly string[];
  search?: OverviewSearch;
  chains?: AppConfig["chains"];
  missing?: readonly number[];
  hours?: readonly VolumeHour[];
  payments?: readonly ListedPayment[];
  disputes?: readonly OpenDispute[];
  credits?: readonly KeptCredit[];
  endpoints?: readonly WebhookEndpoint[];
  rates?: CoinRates;
  paymentCount?: number;
}

/** Writes the page as somebody reads it. */
function shown(world: World = {}): { markup: string; text: string } {
  const { permissions = everything, search = { days: 30 }, missing = [], paymentCount = 2 } = world;
  const { chains = [chain], payments = [], disputes = [], credits = [] } = world;
  const client = new QueryClient();
  const keep = ({ queryKey }: { queryKey: readonly unknown[] }, answer: object) =>
    client.setQueryData(queryKey, answer);
  const config: AppConfig = {
    ...{ publicUrl: "https://pay.alder.example", chains, signingKeys: [] },
    ...{ developmentWallets: [], isRegistrationOpen: false },
  };
  const total = { chainId: chain.id, token: dollar.address, paymentCount, held: 0n };
  keep(merchantTotalsQuery(config, "test", merchant), {
    totals: [{ ...total, captured: 0n, fees: 0n, refunded: 0n }],
    missing,
  });
  const [since = 0] = calendarOf(search.days, now()).starts;
  const hours = world.hours ?? [hour];
  keep(merchantVolumesQuery(config, "test", merchant, since), { hours, missing });
  const held = { chainId: chain.id, token: dollar.address, held: 61_956_522n, disputed: false };
  keep(merchantHeldQuery(config, "test", merchant), {
    parts: [{ ...held, captureStart: now() - 1, captureEnd: now() + HOUR }],
    missing,
  });
  keep(merchantNeedsQuery(config, "test", merchant), { payments, disputes, isCut: false, missing });
  keep(merchantQuery(store.id, "test"), { payee: merchant, payees: {} });
  keep(
    merchantCreditsQuery(config, "test", () => [merchant]),
    { credits, missing },
  );
  keep(endpointsQuery(store.id, "test"), {
    pages: [{ data: world.endpoints ?? [], next_cursor: null }],
    pageParams: [undefined],
  });
  keep(checkoutNotesQuery("test", []), new Map([[payment.id, note]]));
  if (world.rates) keep(coinRatesQuery, world.rates);
  const anything = {
    ...{ outcome: null, chain: null, from: null, until: null },
    ...{ coin: null, customer: null, q: null },
  };
  keep(merchantPaymentsQuery(config, "test", merchant, anything), {
    pages: [{ source: "subgraph", payments: [payment], missing, next: null }],
    pageParams: [null],
  });
  const at = iso(now());
  const session = { account: { id: "acc_1", name: "Maren" }, merchant: null, stores: [] };
  const factors = { second_factor: "verified" as const, factors: [], factor_reset: null };
  const desk = {
    session: { ...session, ...factors, step_up_until: null, expires_at: at },
    store: { ...store, role: "viewer" as const, permissions: [...permissions] },
    may: (permission: string) => permissions.includes(permission),
    withProof: <Result,>(work: () => Promise<Result>) => work(),
    isProving: false,
  };
  const router = createRouter({
    routeTree: createRootRoute(),
    history: createMemoryHistory({ initialEntries: ["/merchant"] }),
  });
  const markup = renderToStaticMarkup(
    <RouterContextProvider router={router as never}>
      <QueryClientProvider client={client}>
        <AppConfigContext value={config}>
          <DeskContext value={desk}>
            <Overview search={search} onSearch={() => {}} onOpen={() => {}} onCustomer={() => {}} />
          </DeskContext>
        </AppConfigContext>
      </QueryClientProvider>
    </RouterContextProvider>,
  );
  return { markup, text: markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ") };
}

const linksOf = (markup: string) =>
  [...markup.matchAll(/<a [^>]*aria-label="([^"]*)"[^>]*>/g)].map(([, name]) => name);

const dispute: OpenDispute = {
  ...{ id: `0x${"d1".repeat(32)}`, chainId: chain.id, token: dollar.address, held: 1_000_000n },
  ...{ fundedAt: now(), arbitrationEnd: now() + 80 * 24 * HOUR },
};
const credit: KeptCredit = {
  ...{ chainId: chain.id, owner: merchant, token: dollar.address, balance: 2_000_000n },
  payment: payment.id,
};
const waiting: World = {
  ...{ payments: [payment], disputes: [dispute], credits: [credit], endpoints: [endpoint] },
};

describe("what needs action", () => {
  it("is each with its amount, its order, its deadline and the way to where it is done", () => {
    const { markup, text } = shown(waiting);
    expect(linksOf(markup)).toEqual([
      "Capture: €57.00",
      "Open: https://shop.example/hooks",
      "Answer: 1.00\u00a0USDH",
      "Withdraw: 2.00\u00a0USDH",
    ]);
    expect(text).toContain("€57.00 1042 · Candle holders × 3");
    expect(text).toMatch(/[23] h \d+ min · t\w+, \d\d:\d\d to capture/);
    expect(text).toContain("disputed: the customer spoke last");
    expect(text).toContain("No deadline");
  });

  it("is shown to a viewer, who does nothing of it, and without what only builders see", () => {
    const { markup, text } = shown({ ...waiting, permissions: [] });
    expect(linksOf(markup).slice(0, 2)).toEqual(["Show: €57.00", "Show: 1.00\u00a0USDH"]);
    expect(text).not.toContain("shop.example");
    expect(text).not.toContain("Could not look at");
  });

  it("says of a payment that went past its time that nobody can capture it", () => {
    const late = { ...payment, captureEnd: now() - HOUR, status: "expired" as const };
    const { markup, text } = shown({ payments: [late] });
    expect(text).toContain("not captured in time");
    expect(linksOf(markup)).toEqual(["Show: €57.00"]);
  });

  it("says that nothing waits only where everything was looked at", () => {
    expect(shown().text).toContain("Nothing waits for you");
    const { text } = shown({ chains: [chain, other], missing: [other.id] });
    expect(text).not.toContain("Nothing waits for you");
    expect(text).toContain("Could not look at: payments on Other chain.");
  });
});

describe("a period", () => {
  it("is summed up in each coin, exactly, under its own name and days", () => {
    const { text } = shown();
    expect(text).toContain("Last 30 days");
    expect(text).toContain("today included");
    expect(text).toMatch(/Volume 80\.00 USDH Captured 50\.00 USDH Refunded None/);
    expect(text).toContain("Commission 0.50 USDH");
    expect(text).not.toContain("≈");
    expect(shown({ search: { days: 7 } }).text).toContain("Last 7 days");
  });

  it("says about what it is worth where a rate is known, and what that leaves out", () => {
    const ether = { ...hour, token: inEther.terms.token, funded: 10n ** 16n };
    const { text } = shown({ rates, hours: [hour, ether] });
    expect(text).toContain("≈ €72.00");
    expect(text).toContain("80.00 USDH");
    expect(text).toContain("0.01 ETH");
    expect(text).toContain("Not counted: ETH.");
    expect(text).toContain("this is play money");
  });

  it("names the chains that are not in it", () => {
    const { text } = shown({ chains: [chain, other], missing: [other.id] });
    expect(text).toContain("Without payments on Other chain.");
    expect(text).toContain("Days may lack payments");
  });

  it("is drawn with a table of every day behind it", () => {
    const { markup, text } = shown({ search: { days: 7 } });
    expect(markup).toMatch(/role="img" aria-label="Volume per day, [^"]+Highest on [^"]+80\.00/);
    expect(markup.match(/<th scope="row"/g)).toHaveLength(7);
    expect(markup.match(/<title>/g)).toHaveLength(7);
    expect(text).toContain("The same as a table");
    expect(markup).not.toContain("style=");
  });

  it("is drawn in the coin that the address names, or in all that have a rate", () => {
    const ether = { ...hour, token: inEther.terms.token, funded: 10n ** 16n };
    const key = `${chain.id}-${inEther.terms.token.toLowerCase()}`;
    const drawnIn = (search: OverviewSearch, known?: CoinRates) =>
      /Highest on [^"]+?: ([^"]+?)\. The table/.exec(
        shown({ search, hours: [hour, ether], ...(known && { rates: known }) }).markup,
      )?.[1];
    expect(drawnIn({ days: 30, in: key })).toBe("0.01\u00a0ETH");
    expect(drawnIn({ days: 30, in: "1-0x" })).toBe("80.00\u00a0USDH");
    expect(drawnIn({ days: 30 }, rates)).toBe("€72.00");
  });
});

it("says what is held now, and when it can be captured", () => {
  expect(shown().text).toMatch(/Held now In all 61\.956522 USDH Ready to capture 61\.956522 USDH/);
});

it("teaches a store without payments the next step, and shows it no empty sums", () => {
  const { markup, text } = shown({ paymentCount: 0, hours: [] });
  expect(text).toContain("Your first payment will be here");
  expect(markup).toMatch(/href="\/merchant\/links"/);
  expect(text).not.toContain("Last 30 days");
  expect(text).not.toContain("Needs action");
  // A chain that gave no answer may have some.
  const unknown = shown({ paymentCount: 0, chains: [chain, other], missing: [other.id] });
  expect(unknown.text).not.toContain("Your first payment");
});
