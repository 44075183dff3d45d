import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ApiRequest, WebhookDelivery, WebhookEndpoint } from "../../lib/api/apiTypes.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { DeskContext } from "../../lib/desk/desk.ts";
import { requestsQuery } from "../../queries/requests.ts";
import { apiKeysQuery } from "../../queries/store.ts";
import {
  deliveriesQuery,
  deliveryQuery,
  endpointQuery,
  endpointsQuery,
  eventQuery,
  eventsQuery,
} from "../../queries/webhooks.ts";
import { chain, merchant } from "../../testing/payment.ts";
import { Sections } from "./DevelopersPage.tsx";
import type { DevelopersSearch } from "./developersSearch.ts";
import { SearchContext } from "./SearchContext.ts";

const at = "2026-11-25T12:00:00.000Z";
const account = { id: "acc_1", name: "Maren Alder" };
const store = { id: "mer_1", name: "Alder & Finch", address: merchant, organisation_id: "org_1" };
const digits = "0".repeat(32);
const endpoint: WebhookEndpoint = {
  ...{ id: `we_${digits}`, object: "webhook_endpoint", livemode: false, payload: "full" },
  ...{ url: "https://shop.example/hooks", description: "Till", format: "handsel" },
  ...{ signatures: "hmac", ordering: "none", event_types: null, public_key: null },
  ...{ status: "enabled", disabled_reason: null, disabled_at: null, failures: 0 },
  ...{ failing_since: null, old_secret_expires_at: null, created_at: at },
};
const event = {
  ...{ id: `evt_${digits}`, type: "checkout.paid" as const, timestamp: at, api_version: "1" },
  ...{ livemode: false, merchant_id: store.id, sequence: 1, proof: null },
  data: { object: { id: "cs_1", object: "checkout", client_reference_id: "order-7" } },
};
const attempt = {
  ...{ number: 1, started_at: at, duration_ms: 120, error: null, ip_address: "203.0.113.7" },
  ...{ status_code: 503, response_headers: { server: "nginx" }, response_excerpt: "busy" },
};
const request: ApiRequest = {
  ...{ id: `req_${digits}`, object: "api_request", key_id: "key_1", created_at: at },
  ...{ method: "POST", path: "/v1/checkouts", operation: "createCheckout" },
  ...{ status: 422, code: "invalid_request", milliseconds: 12 },
};
const delivery: WebhookDelivery = {
  ...{ id: `whd_${digits}`, object: "webhook_delivery", reason: "event", status: "failed" },
  ...{ event: { id: event.id, type: event.type }, next_attempt_at: null, created_at: at },
  attempts: [attempt],
};

const read = ["merchant:read", "events:read"];
const builder = [
  ...[...read, "webhook_endpoints:read", "webhook_endpoints:write"],
  ...["api_keys:read", "api_keys:write", "requests:read"],
];

interface World {
  search?: DevelopersSearch;
  permissions?: readonly string[];
  endpoint?: Partial<WebhookEndpoint>;
  delivery?: Partial<WebhookDelivery>;
  isEmpty?: boolean;
}

/** Writes a section as somebody sees it whose role the service allows this. */
function shown(section: string | undefined, world: World = {}): string {
  const { search = {}, permissions = builder, isEmpty = false } = world;
  const queryClient = new QueryClient();
  const its = { ...endpoint, ...world.endpoint };
  const sent = { ...delivery, ...world.delivery };
  const pageOf = (item: object) => ({
    pages: [{ data: isEmpty ? [] : [item], has_more: false, next_cursor: null }],
    pageParams: [undefined],
  });
  const keep = ({ queryKey }: { queryKey: readonly unknown[] }, answer: object) =>
    queryClient.setQueryData(queryKey, answer);
  keep(endpointsQuery(store.id, "test"), pageOf(its));
  keep(endpointQuery(store.id, "test", its.id), its);
  keep(deliveriesQuery(store.id, "test", its.id, {}), pageOf(sent));
  keep(deliveryQuery(store.id, "test", its.id, sent.id), sent);
  keep(requestsQuery(store.id, "test", false), pageOf(request));
  keep(apiKeysQuery(store.id, "test"), pageOf({ id: "key_1", name: "Shop server" }));
  keep(eventsQuery(store.id, "test", {}), pageOf(event));
  keep(eventQuery(store.id, "test", event.id), event);
  const session = { account, merchant: null, stores: [], second_factor: "verified" as const };
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
    history: createMemoryHistory({ initialEntries: ["/merchant/developers"] }),
  });
  return renderToStaticMarkup(
    <RouterContextProvider router={router as never}>
      <QueryClientProvider client={queryClient}>
        <AppConfigContext value={config}>
          <DeskContext value={desk}>
            <SearchContext value={{ search, onSearch: () => {} }}>
              <Sections section={section} />
            </SearchContext>
          </DeskContext>
        </AppConfigContext>
      </QueryClientProvider>
    </RouterContextProvider>,
  );
}

const open = { endpoint: endpoint.id };
const openDelivery = { ...open, delivery: delivery.id };
/** Buttons of a page, by their words; those that copy change nothing. */
const buttonsOf = (markup: string) =>
  [...markup.matchAll(/<button(?![^>]*aria-label="Copy)[^>]*>([\s\S]*?)<\/button>/g)].map(
    ([, content = ""]) => content.replace(/<[^>]+>/g, ""),
  );

describe("whoever may build", () => {
  it("comes to the endpoints, and can add one", () => {
    const markup = shown(undefined);
    expect(markup).toContain("https://shop.example/hooks");
    expect(markup).toContain("Till · all events · signed by v1");
    expect(buttonsOf(markup)).toEqual(["Add an endpoint"]);
  });

  it("can do everything with an endpoint that is on", () => {
    expect(buttonsOf(shown("webhooks", { search: open }))).toEqual([
      ...["Send a test event", "Send again…", "Change", "Renew the secret", "Turn off", "Delete"],
    ]);
  });

  it("turns on one that is off, whose tests nobody would take", () => {
    const off = { status: "disabled", disabled_reason: "gone", disabled_at: at } as const;
    const markup = shown("webhooks", { search: openDelivery, endpoint: off });
    expect(buttonsOf(markup)).toEqual([
      ...["Turn on", "Send again…", "Change", "Renew the secret", "Delete"],
    ]);
    expect(markup).toContain("because it answered 410");
    expect(markup).toContain("kept for 30 days");
  });

  it("resends a delivery, but no test, and none that is on its way", () => {
    const buttons = (change: Partial<WebhookDelivery>) =>
      buttonsOf(shown("webhooks", { search: openDelivery, delivery: change }));
    expect(buttons({})).toContain("Resend");
    expect(buttons({ reason: "test" })).not.toContain("Resend");
    expect(buttons({ status: "sending" })).not.toContain("Resend");
  });
});

describe("the requests", () => {
  it("are told with the key's name, the answer and its reason", () => {
    const markup = shown("requests");
    for (const text of ["/v1/checkouts", "Shop server", "422", "invalid_request", "12 ms"])
      expect(markup).toContain(text);
  });

  it("that are none yet are said to be none", () => {
    expect(shown("requests", { isEmpty: true })).toContain("No key has asked for anything yet");
  });

  it("are for those alone who build", () => {
    expect(shown("requests", { permissions: read })).not.toContain("/v1/checkouts");
  });
});

describe("a viewer", () => {
  const viewer = { permissions: read };

  it("has no endpoints, and no action anywhere", () => {
    const first = shown(undefined, viewer);
    expect(first).toContain("checkout.paid");
    expect(first).not.toMatch(/>Webhooks<|>API keys</);
    expect(shown("webhooks", viewer)).toContain("Your role does not open this page");
    for (const section of [undefined, "webhooks", "events"])
      expect(buttonsOf(shown(section, { ...viewer, search: { event: event.id } }))).toEqual([]);
  });

  it("is told whom to ask in the quickstart", () => {
    const markup = shown("quickstart", viewer);
    expect(markup).toContain("Your role makes no keys");
    expect(markup).toContain("Your role adds no endpoints");
    expect(markup).not.toContain("Go to the API keys");
  });

  it("of the endpoints alone has nothing to press there either", () => {
    const permissions = [...read, "webhook_endpoints:read"];
    expect(buttonsOf(shown("webhooks", { permissions }))).toEqual([]);
    expect(buttonsOf(shown("webhooks", { permissions, search: openDelivery }))).toEqual([]);
  });
});

describe("what is known", () => {
  it("of a delivery is both sides of it, and what to do", () => {
    const markup = shown("webhooks", { search: openDelivery });
    for (const text of [
      ...["POST https://shop.example/hooks", `webhook-id: ${event.id}`, "handsel-attempt: 1"],
      ...["order-7", "server: nginx", "busy", "after 120 ms", "Your server answered 503"],
    ])
      expect(markup).toContain(text);
  });

  it("of an endpoint that fails is since when, and that nothing is lost", () => {
    const failing = { failures: 4, failing_since: at };
    const markup = shown("webhooks", { search: open, endpoint: failing });
    expect(markup).toContain("It has been failing since 25 Nov 2026");
    expect(markup).toContain("4 tries in a row failed. No event is lost");
  });

  it("of a secret that was renewed is until when the old one signs", () => {
    const markup = shown("webhooks", { search: open, endpoint: { old_secret_expires_at: at } });
    expect(markup).toContain("The old secret signs too until 25 Nov 2026");
  });

  it("of an event is its body and what it is about", () => {
    const markup = shown("events", { search: { event: event.id } });
    expect(markup).toMatch(/&quot;client_reference_id&quot;: &quot;order-7&quot;/);
    expect(markup.match(/checkout\.paid/g)?.length).toBeGreaterThan(2);
  });

  it("of this store is in the quickstart, and no secret", () => {
    const markup = shown("quickstart");
    expect(markup).toContain("HANDSEL_URL=https://pay.alder.example");
    expect(markup).toContain("chain_id: 31337");
    expect(markup).not.toMatch(/whsec_|hs_[sr]k_/);
  });
});

describe("where there is nothing yet", () => {
  it.each([
    ["webhooks", {}, "No endpoint yet"],
    ["webhooks", open, "Nothing was sent to it yet"],
    ["events", {}, "No events yet"],
  ])("%s teach the next step", (section, search, text) => {
    expect(shown(section, { search, isEmpty: true })).toContain(text);
  });

  it("a section that there is not says so", () => {
    expect(shown("keys")).toContain("There is no such page");
  });
});
