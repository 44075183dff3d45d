import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { http } from "viem";
import { hardhat } from "viem/chains";
import { describe, expect, it } from "vitest";
import { createConfig, WagmiProvider } from "wagmi";
import type { SettlementProposal } from "../../../lib/api/apiTypes.ts";
import { toTransaction } from "../../../lib/chain/call.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import * as fixture from "../../../testing/payment.ts";
import * as settle from "../../../transactions/settle.ts";
import { subjectOf } from "../actions/intent.ts";
import { Offers } from "./Offers.tsx";
import { SplitWay } from "./SplitWay.tsx";

const config = createConfig({ chains: [hardhat], transports: { [hardhat.id]: http("http://x") } });
const now = 1_800_000_000;
const payment: ChainPayment = {
  ...{ id: `0x${"1".repeat(64)}`, chainId: fixture.chain.id, terms: fixture.terms, block: 1 },
  ...{ events: [], totals: null },
  state: { stage: "held", held: 25_000_000n, refundable: 0n, clock: now - 100 },
};
const deadline = now + 86_400;

/** The shop's signed offer to give five of 25 back. */
const offer = {
  ...{ id: "stl_1", object: "settlement_proposal", payment_id: payment.id, chain_id: 31337 },
  ...{ proposed_by: "merchant", payer_amount: "5000000", payee_amount: "20000000" },
  ...{ held: "25000000", deadline, status: "open", payer_signed: false, merchant_signed: true },
  ...{ created_at: new Date(0).toISOString(), ended_at: null, note: null, call: null },
  typed_data: {},
} as unknown as SettlementProposal;

const subject = subjectOf(payment, fixture.chain, fixture.dollar);
const { data } = toTransaction(
  settle.call({ ...subject, amount: 5_000_000n, deadline }, { payer: "0x01", merchant: "0x02" }),
  fixture.terms.payer,
);

const agreed: SettlementProposal = {
  ...{ ...offer, status: "agreed", payer_signed: true },
  call: { chain_id: 31337, to: fixture.chain.escrow.address, data, value: "0" },
};

/** Says what a page tells of these proposals. */
function told(
  proposals: readonly SettlementProposal[],
  Part: typeof Offers = Offers,
  of = payment,
  isSigned = true,
) {
  const client = new QueryClient();
  client.setQueryData(["settlements", payment.id], proposals);
  for (const { id, call } of proposals) {
    client.setQueryData(["areSigned", payment.id, id, call?.data], isSigned);
  }
  const shown = { payment: of, chain: fixture.chain, token: fixture.dollar, shop: "Shop", now };
  const page = renderToString(
    <WagmiProvider config={config} reconnectOnMount={false}>
      <QueryClientProvider client={client}>
        <Part {...shown} />
      </QueryClientProvider>
    </WagmiProvider>,
  );
  return page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

describe("an open offer of the shop", () => {
  it("is there to be answered, also before the shop has signed it", () => {
    for (const merchant_signed of [true, false]) {
      const text = told([{ ...offer, merchant_signed }]);
      expect(text).toMatch(/The shop offers you 5.00.USDH back/);
      expect(text).toMatch(/Accept and sign.*Decline/);
      expect(text).not.toContain("ended without an answer");
    }
    expect(told([{ ...offer, merchant_signed: false }])).not.toContain("within a minute");
  });

  it("that the payer has signed first waits for the shop, and can still be declined", () => {
    const text = told([{ ...offer, merchant_signed: false, payer_signed: true }]);
    expect(text).toContain("You accepted the shop&#x27;s offer");
    expect(text).toContain("Decline");
    expect(text).not.toContain("Accept and sign");
  });

  it("hides no other", () => {
    const other = { ...offer, id: "stl_2", payer_amount: "6000000", merchant_signed: false };
    expect(told([other, offer])).toMatch(/6.00.USDH back.*5.00.USDH back/);
  });
});

describe("what both have signed", () => {
  it("has not moved before the chain says so, and the payer can send it", () => {
    const text = told([agreed]);
    expect(text).toContain("You both agreed");
    expect(text).toContain("The money has not moved yet");
    expect(text).toContain("Send it yourself");
  });

  it("is told before any other proposal, and asks for no further one", () => {
    const own = { ...offer, id: "stl_2", proposed_by: "payer" as const, merchant_signed: false };
    expect(told([own, agreed])).toContain("You both agreed");
    expect(told([own, agreed])).not.toContain("Your proposal is with the shop");
    expect(told([own], SplitWay)).toContain("Propose this split");
    expect(told([own, agreed], SplitWay)).not.toContain("Propose this split");
  });

  it("is told as the service's word alone while this page has not found both signatures", () => {
    const call = agreed.call && { ...agreed.call, data: data.replace("4c4b40", "000001") };
    for (const text of [
      told([agreed], Offers, payment, false),
      told([{ ...agreed, call }]),
      told([{ ...agreed, call: null }]),
    ]) {
      expect(text).toContain("The service says that you both agreed");
      expect(text).not.toMatch(/You both agreed|Both have signed|Send it yourself/);
    }
  });

  it("was not carried out by the service's word", () => {
    const text = told([{ ...agreed, status: "executed" }]);
    expect(text).not.toContain("You both agreed, and");
    expect(text).toContain("The service says that you both were paid");
    const settled = { ...payment, events: [{ type: "settled" }] } as unknown as ChainPayment;
    expect(told([{ ...agreed, status: "executed" }], Offers, settled)).toContain(
      "You both agreed, and both were paid",
    );
  });

  it("is sent only as it was agreed", () => {
    const call = agreed.call && { ...agreed.call, data: data.replace("4c4b40", "000001") };
    expect(call?.data).not.toBe(data);
    expect(told([{ ...agreed, call }])).not.toContain("Send it yourself");
    expect(told([{ ...agreed, call: null }])).not.toContain("Send it yourself");
  });

  it.each<[string, Partial<SettlementProposal>]>([
    ["lapsed", { status: "lapsed" }],
    ["is past its deadline", { deadline: now - 1 }],
    ["names other held money", { held: "24000000" }],
  ])("and %s was answered, but not carried out", (_, change) => {
    const text = told([{ ...agreed, ...change }]);
    expect(text).toContain("You both agreed, but it was not carried out");
    expect(text).not.toContain("without an answer");
    expect(text).not.toContain("Send it yourself");
  });

  it("and the chain has divided was paid, whatever the service says", () => {
    const settled = { ...payment, events: [{ type: "settled" }] } as unknown as ChainPayment;
    const text = told([{ ...agreed, status: "lapsed" }], Offers, settled);
    expect(text).toContain("both were paid");
  });
});
