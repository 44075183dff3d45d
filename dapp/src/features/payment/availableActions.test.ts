import type { PaymentState } from "@handsel/protocol";
import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { merchant, payee, payer, terms } from "../../testing/payment.ts";
import { availableActions } from "./availableActions.ts";

const funded = 1_000_000;
const held: PaymentState = { held: 25n, refundable: 0n, clock: funded, stage: "held" };
const settled: PaymentState = { held: 0n, refundable: 25n, clock: funded, stage: "settled" };
const inspectionEnd = funded + terms.inspectionPeriod;
const captureEnd = funded + terms.capturePeriod;
const refundEnd = funded + terms.refundPeriod;

const names = (state: PaymentState, account: string | undefined, now: number) =>
  availableActions({ terms, state }, callerOf(account), now).map(({ action }) => action);
const callerOf = (account: string | undefined) =>
  account === undefined ? null : { address: account as Address, isOperator: false };

describe("availableActions", () => {
  it("offers strangers nothing while the money is held in the capture window", () => {
    expect(names(held, undefined, captureEnd)).toEqual([]);
    expect(names(held, "0x1111111111111111111111111111111111111111", inspectionEnd)).toEqual([]);
  });

  it("lets the payer release at any time while it is held", () => {
    expect(names(held, payer.toLowerCase(), funded)).toEqual(["release"]);
    expect(names(held, payer, captureEnd)).toEqual(["reclaim", "release"]);
    expect(names(settled, payer, funded)).toEqual([]);
  });

  it("opens the merchant's capture at the end of the inspection and closes it at its own end", () => {
    const before = availableActions({ terms, state: held }, callerOf(merchant), inspectionEnd - 1);
    expect(before).toEqual([
      { action: "capture", opensAt: inspectionEnd },
      { action: "void", opensAt: null },
    ]);
    const from = availableActions({ terms, state: held }, callerOf(merchant), inspectionEnd);
    expect(from[0]).toEqual({ action: "capture", opensAt: null });
    expect(names(held, merchant, captureEnd - 1)).toEqual(["capture", "void"]);
    expect(names(held, merchant, captureEnd)).toEqual(["reclaim", "void"]);
  });

  it("lets anyone return the money from the end of the capture window, unless it has none", () => {
    const stranger = "0x1111111111111111111111111111111111111111";
    expect(names(held, stranger, captureEnd)).toEqual(["reclaim"]);
    const endless = { terms: { ...terms, capturePeriod: 0 }, state: held };
    expect(availableActions(endless, callerOf(stranger), captureEnd * 2)).toEqual([]);
  });

  it("lets merchant and payee refund until the end of the refund window", () => {
    expect(names(settled, merchant, refundEnd - 1)).toEqual(["refund"]);
    expect(names(settled, payee, refundEnd - 1)).toEqual(["refund"]);
    expect(names(settled, merchant, refundEnd)).toEqual([]);
    expect(names({ ...settled, refundable: 0n }, merchant, funded)).toEqual([]);
  });

  it("leaves the payer a release and the merchant a void while the arbiter decides", () => {
    const disputed: PaymentState = { ...held, stage: "disputed" };
    expect(names(disputed, payer, captureEnd)).toEqual([
      ...["expireDispute", "release", "submitEvidence"],
    ]);
    expect(names(disputed, merchant, inspectionEnd)).toEqual(["void", "submitEvidence"]);
  });
});
