import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import type { Hash } from "viem";
import { beforeEach, expect, it } from "vitest";
import type { SettlementProposal } from "../../../lib/api/apiTypes.ts";
import { settlementsQuery } from "../../../queries/conversation.ts";
import type { PayerPayment } from "../../../queries/payerPayments.ts";
import { FUNDED_AT, payerPayment } from "../../../testing/payerPayment.ts";
import { useOffers } from "./useOffers.ts";

const now = FUNDED_AT + 60;
const payment = payerPayment();

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient();
});

function offersOf(payments: readonly PayerPayment[]): ReturnType<typeof useOffers> {
  let offers: ReturnType<typeof useOffers> | null = null;
  const Probe = () => {
    offers = useOffers(payments);
    return null;
  };
  renderToString(
    <QueryClientProvider client={client}>
      <Probe />
    </QueryClientProvider>,
  );
  if (!offers) throw new Error("The probe was not drawn.");
  return offers;
}

/** Sets what was proposed of a payment. */
function propose(id: Hash, ...proposals: Partial<SettlementProposal>[]) {
  const open = {
    ...{ status: "open", proposed_by: "merchant", held: String(payment.state.held) },
    deadline: now + 500,
  };
  const all = proposals.map((more) => ({ ...open, ...more }) as SettlementProposal);
  client.setQueryData(settlementsQuery(id, true).queryKey, all);
}

it("tells the first end of what the shop offers", () => {
  propose(payment.id, { deadline: now + 900 }, { deadline: now + 300 });
  expect(offersOf([payment]).endOf(payment, now)).toBe(now + 300);
});

it.each<[string, Partial<SettlementProposal>]>([
  ["is the payer's own", { proposed_by: "payer" }],
  ["has ended", { deadline: now }],
  ["was withdrawn", { status: "withdrawn" }],
  ["divides another amount than is held", { held: "1" }],
])("tells of no offer that %s", (_, more) => {
  propose(payment.id, more);
  expect(offersOf([payment]).endOf(payment, now)).toBe(null);
});

it("tells of no offer before the service has answered, nor of a payment that it was not asked about", () => {
  const { endOf } = offersOf([payment]);
  expect(endOf(payment, now)).toBe(null);
  expect(endOf(payerPayment({ id: `0x${"b2".repeat(32)}` }), now)).toBe(null);
});

it("asks about the newest twenty, each for itself, and says that there are more", () => {
  const many = Array.from({ length: 21 }, (_, index) =>
    payerPayment({ id: `0x${String(index).padStart(64, "0")}` }),
  );
  for (const [index, { id }] of many.entries()) propose(id, { deadline: now + 1 + index });
  const { endOf, hasMore } = offersOf(many);
  expect(many.map((one) => endOf(one, now))).toEqual([
    ...Array.from({ length: 20 }, (_, index) => now + 1 + index),
    null,
  ]);
  expect(hasMore).toBe(true);
  expect(offersOf(many.slice(1)).hasMore).toBe(false);
});
