import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { SettlementProposal } from "../../lib/api/apiTypes.ts";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { type Desk, DeskContext } from "../../lib/desk/desk.ts";
import { now } from "../../lib/time/clock.ts";
import { checkoutNotesQuery } from "../../queries/checkoutNotes.ts";
import {
  type ListedDispute,
  type OpenDisputes,
  openDisputesQuery,
} from "../../queries/merchantDisputes.ts";
import { storeSettlementsQuery } from "../../queries/storeConversation.ts";
import { chain, dollar, merchant, payer } from "../../testing/payment.ts";
import { Disputes } from "./Disputes.tsx";

const config: AppConfig = {
  ...{ publicUrl: "http://localhost:3000", chains: [chain], developmentWallets: [] },
  ...{ signingKeys: [], isRegistrationOpen: false },
};

const store = { id: "store_1", address: merchant, permissions: [] };
const desk = { store, may: () => false } as unknown as Desk;
const HOUR = 3600;

const disputeOf = (index: number, fields: Partial<ListedDispute> = {}): ListedDispute => ({
  ...{ id: `0x${index.toString(16).padStart(64, "0")}`, chainId: chain.id, payer },
  ...{ token: dollar.address, amount: 25_000_000n, disputed: 25_000_000n, end: null },
  ...{ fundedAt: now() - 900, openedAt: now() - 600, arbitrationEnd: now() + 80 * 24 * HOUR },
  lastWord: { by: "customer", at: now() - 600 },
  ...fields,
});

/** Renders a part. @returns its markup, and what a person reads of it */
function shown(
  open: Partial<OpenDisputes>,
  part: "waiting" | "arbiter" = "waiting",
  offers: readonly SettlementProposal[] = [],
) {
  const client = new QueryClient();
  const all = { disputes: [], recorded: [], silent: [], isCut: false, ...open };
  client.setQueryData(openDisputesQuery(config, "test", merchant).queryKey, all);
  client.setQueryData(checkoutNotesQuery("test", []).queryKey, new Map());
  for (const { id } of all.disputes) {
    client.setQueryData(storeSettlementsQuery(store.id, "test", id).queryKey, [...offers]);
  }
  const markup = renderToString(
    <QueryClientProvider client={client}>
      <AppConfigContext value={config}>
        <DeskContext value={desk}>
          <Disputes part={part} onSearch={() => {}} />
        </DeskContext>
      </AppConfigContext>
    </QueryClientProvider>,
  );
  const text = markup
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/[\s\u00a0]+/g, " ");
  return { markup, text };
}

describe("the parts", () => {
  it("have their numbers, and each its own empty words", () => {
    const { text } = shown({});
    expect(text).toContain("Waiting for you · 0 With the arbiter · 0 Closed");
    expect(text).toContain("Nothing waits for you");
    expect(shown({}, "arbiter").text).toContain("Nothing is with the arbiter");
  });

  it("have no numbers while a source is silent, and none is said to be empty", () => {
    const { text } = shown({ silent: [chain.id] });
    expect(text).not.toContain("·");
    expect(text).toContain("Disputes on Local chain are missing here");
    expect(text).not.toContain("Nothing waits for you");
    expect(shown({ isCut: true }).text).not.toMatch(/· \d/);
  });

  it("say where they come from, if not from the public history", () => {
    const { text } = shown({ disputes: [disputeOf(1, { lastWord: null })], recorded: [chain.id] });
    expect(text).toContain("The public history of Local chain gives no answer.");
    expect(text).toContain("Opened today at");
  });

  it("have no numbers where not every offer was looked up", () => {
    const many = Array.from({ length: 21 }, (_, index) => disputeOf(index + 1));
    const { text } = shown({ disputes: many });
    expect(text).toContain("Not every offer is known");
    expect(text).not.toMatch(/· \d/);
  });
});

describe("a dispute", () => {
  it("says whose turn it is, what it is about and when the ruling is due", () => {
    const { text } = shown({ disputes: [disputeOf(1)] });
    expect(text).toContain("The customer spoke last, today at");
    expect(text).toContain("25.00 USDH");
    expect(text).toMatch(/to rule (79 d 23 h|80 d 0 h)/);
  });

  it.each([
    [5, "text-danger"],
    [7, "text-warn"],
    [47, "text-warn"],
  ])("is urgent %i hours before its end", (hours, colour) => {
    const { markup } = shown({
      disputes: [disputeOf(1, { arbitrationEnd: now() + hours * HOUR })],
    });
    const time = markup.match(/<time[^>]*>/)?.[0] ?? "";
    expect(time).toContain(colour);
  });

  it("is not urgent before the last two days", () => {
    const { markup } = shown({ disputes: [disputeOf(1, { arbitrationEnd: now() + 49 * HOUR })] });
    expect(markup.match(/<time[^>]*>/)?.[0]).not.toMatch(/text-(warn|danger)/);
  });

  it("waits for the store by an offer, which ends before the ruling", () => {
    const offer = {
      ...{ status: "open", proposed_by: "payer", held: "25000000", payer_amount: "6000000" },
      ...{ merchant_signed: false, deadline: now() + 3 * HOUR },
    } as SettlementProposal;
    const answered = disputeOf(1, { lastWord: { by: "store", at: now() - 60 } });
    expect(shown({ disputes: [answered] }, "arbiter").text).toContain("You spoke last, today at");
    const { text } = shown({ disputes: [answered] }, "waiting", [offer]);
    expect(text).toContain("The customer asks for 6.00 USDH back, and you can accept");
    expect(text).toMatch(/to answer (2 h 59 min|3 h 0 min)/);
  });
});
