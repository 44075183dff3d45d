import { arbitrationPeriod, routerAccount, routerAddress } from "@handsel/protocol";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { PaymentEvent } from "../../lib/payment/paymentEvents.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { chain, dollar, merchant, payer, terms as usual } from "../../testing/payment.ts";
import { ActionList } from "./ActionList.tsx";
import { PaymentTimeline } from "./PaymentTimeline.tsx";

const start = 1_800_000_000;
const arbiter = "0x1111111111111111111111111111111111111111" as const;
const state = { stage: "held", held: 25_000_000n, refundable: 0n, clock: start } as const;

const textOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

/** Returns what the payer reads of these events. */
function told(types: [PaymentEvent["type"], PaymentEvent["actor"]][], terms = usual): string {
  const events = types.map(([type, actor], index) => ({
    ...{ type, actor, amount: 25_000_000n, fee: 0n, returned: 0n, time: start },
    ...{ blockNumber: index, logIndex: 0, transactionHash: `0x${"ab".repeat(32)}` as const },
  }));
  const payment = { id: "0x1", terms, state, events } as unknown as ChainPayment;
  return textOf(
    renderToStaticMarkup(
      <PaymentTimeline {...{ payment, chain, isPayer: true }} token={dollar} now={start} />,
    ),
  );
}

it("speaks to the payer of what the payer and the shop did", () => {
  const text = told([
    ["funded", payer],
    ["disputed", payer],
    ["evidence", merchant],
    ["captured", merchant],
    ["voided", merchant],
    ["reclaimed", payer],
    ["refunded", merchant],
    ["resolved", arbiter],
    ["settled", payer],
    ["dispute_expired", payer],
    ["kept", merchant],
  ]);
  for (const said of [
    ...["You paid 25.00", "You opened a dispute", "The shop gave evidence"],
    ...["The arbiter decided: 0.00", "You both agreed: 0.00", "came back to you: the arbiter"],
  ])
    expect(text).toContain(said);
  expect(text).toMatch(/The shop collected 25\.00.USDH/);
  expect(text).not.toMatch(/the payer|the merchant/i);
});

it("speaks to the payer of what was paid at once, and refunded", () => {
  const instant = { ...usual, instant: true, inspectionPeriod: 0, capturePeriod: 0 };
  const types: Parameters<typeof told>[0] = [
    ["captured", payer],
    ["refunded", merchant],
  ];
  expect(told(types, instant)).toMatch(/25\.00.USDH paid out at once.*The shop refunded 25\.00/);
});

it("says that no network fee was paid only where another sent the payment, which the payer's router account is not", () => {
  const free = "you paid no network fee";
  expect(told([["funded", merchant]])).toContain(free);
  expect(told([["funded", routerAccount(merchant, routerAddress)]])).toContain(free);
  expect(told([["funded", payer]])).not.toContain(free);
  expect(told([["funded", routerAccount(payer, routerAddress)]])).not.toContain(free);
});

it("says that a problem stops the shop only where an arbiter could decide it", () => {
  expect(told([["funded", payer]])).toContain("The terms name no arbiter");
  const decided = told([["funded", payer]], { ...usual, arbiter });
  expect(decided).toContain("Unless you report a problem before");
});

/** Text of the list of actions of the payer of a payment. */
function offered(payment: Parameters<typeof ActionList>[0]["payment"], now: number): string {
  return textOf(
    renderToStaticMarkup(
      <ActionList
        {...{ payment, now, caller: { address: payer, isOperator: false } }}
        onOpen={() => {}}
      />,
    ),
  );
}

it("tells a payer who can take the money back that it is theirs, and why", () => {
  const late = offered(
    { terms: { ...usual, arbiter }, state: { ...state, stage: "disputed" } },
    start + arbitrationPeriod,
  );
  expect(late).toMatch(/The money is yours again The arbiter did not decide in time/);
  const lapsed = offered({ terms: usual, state }, start + usual.capturePeriod);
  expect(lapsed).toMatch(/The money is yours again The shop did not collect it in time/);
});

it("says nothing to a payer who can do nothing", () => {
  expect(offered({ terms: usual, state: { ...state, stage: "settled", held: 0n } }, start)).toBe(
    "",
  );
});

it("makes no button of what is not possible yet, and nothing else the one to press", () => {
  const payment = { terms: { ...usual, arbiter }, state: { ...state, stage: "disputed" as const } };
  const html = renderToStaticMarkup(
    <ActionList
      payment={payment}
      caller={{ address: payer, isOperator: false }}
      now={start}
      problem={<a href="/problem">There is a problem</a>}
      onOpen={() => {}}
    />,
  );
  expect(html).not.toMatch(/disabled=""|bg-accent/);
  expect(textOf(html)).toMatch(/Get my money back: possible in 90.d 0.h/);
});
