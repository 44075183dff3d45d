import { escrowAbi, routerAbi, routerAccount, routerAddress } from "@handsel/protocol";
import {
  type Address,
  encodeAbiParameters,
  encodeEventTopics,
  erc20Abi,
  type Hex,
  numberToHex,
  pad,
} from "viem";
import { describe, expect, it } from "vitest";
import { chain, dollar, merchant, payer, terms } from "../../testing/payment.ts";
import type { Activity } from "../activity/activity.ts";
import { type FundedPayment, isPayersMoney, otherFunder, ownerOfFunder } from "./otherFunder.ts";

const id = `0x${"a1".repeat(32)}` as const;
type Paid = Omit<FundedPayment, "transaction">;

const relayer = `0x${"4e".repeat(20)}` as const;
const escrow = chain.escrow.address;
const { amount } = terms;
const payment: Paid = {
  ...{ id, chainId: chain.id, payer, token: dollar.address, amount, funder: relayer },
};

const signed: Activity = {
  ...{ kind: "fund", chainId: chain.id, checkoutId: "cs_1", paymentId: id, account: payer },
  ...{ phase: "signed", signature: "0x02" },
};
const { signature: _, ...unsigned } = signed;
const asked: Activity = { ...unsigned, phase: "asked" };

it("takes a payment for the payer's that the payer sent, in any spelling", () => {
  const funder = payer.toLowerCase() as Address;
  expect(otherFunder({ ...payment, funder }, [], false)).toBe(null);
});

it("names a stranger who paid in the payer's name", () => {
  expect(otherFunder({ ...payment, funder: merchant }, [], false)).toBe(merchant);
});

it.each<[string, Activity[], boolean, Address | null]>([
  ["signed on this device", [signed], false, null],
  ["given up on this device after it was signed", [{ ...asked, givenUp: true }], false, null],
  ["proven by the transaction", [], true, null],
  ["only looked at on this device", [asked], false, relayer],
  ["made on this device by another account", [{ ...signed, account: merchant }], false, relayer],
  ["another one", [{ ...signed, paymentId: `0x${"b2".repeat(32)}` }], false, relayer],
])("judges a payment that another sent and that was %s", (_name, made, isProven, told) => {
  expect(otherFunder(payment, made, isProven)).toBe(told);
});

const funded = (of = id as `0x${string}`, address: Address = escrow) => ({
  ...{ address, data: "0x" as const },
  topics: [`0x${"f0".repeat(32)}`, of, pad(payer), pad(merchant)] as const,
});
const moved = (from: Address, to: Address, value = amount, address = dollar.address) => ({
  ...{ address, data: numberToHex(value, { size: 32 }) },
  topics: [
    "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
    ...[pad(from), pad(to)],
  ] as const,
});
const used = {
  address: dollar.address,
  data: "0x" as const,
  topics: [`0x${"05".repeat(32)}`],
} as const;

it.each<[string, Parameters<typeof isPayersMoney>[0], boolean]>([
  ["the payer's signature", [funded(), used, moved(payer, escrow)], true],
  ["a stranger's money", [funded(), moved(merchant, escrow)], false],
  ["a stranger's money at once", [funded(), moved(merchant, merchant)], false],
  ["no coins", [funded()], false],
  ["nothing of it", [moved(payer, escrow)], false],
  ["another escrow", [funded(id, merchant), moved(payer, escrow)], false],
  ["another amount", [funded(), moved(payer, escrow, amount - 1n)], false],
  ["a transfer elsewhere", [funded(), moved(payer, merchant)], false],
  ["another coin", [funded(), moved(payer, escrow, amount, merchant)], false],
  [
    "a payment that the payer did make, after it",
    [funded(), moved(merchant, escrow), funded(`0x${"b2".repeat(32)}`), moved(payer, escrow)],
    false,
  ],
  [
    "a payment that the payer did make, before it",
    [funded(`0x${"b2".repeat(32)}`), moved(payer, escrow), funded(), moved(merchant, escrow)],
    false,
  ],
])("reads in a transaction whether the payer's coins paid: %s", (_name, logs, isOwn) => {
  expect(isPayersMoney(logs, payment, escrow)).toBe(isOwn);
});

describe("a payment through the router", () => {
  const bought = `0x${"0b".repeat(20)}` as const;
  const exchange = `0x${"ec".repeat(20)}` as const;
  const accountOf = (owner: Address) => routerAccount(owner, routerAddress);

  const transferOf = (token: Address, from: Address, to: Address, value: bigint) => ({
    address: token,
    topics: encodeEventTopics({
      abi: erc20Abi,
      eventName: "Transfer",
      args: { from, to },
    }) as Hex[],
    data: encodeAbiParameters([{ type: "uint256" }], [value]),
  });

  /** What the chain writes of a swap by which the caller pays, in another coin. */
  function swapOf(caller: Address): Parameters<typeof isPayersMoney>[0] {
    const account = accountOf(caller);
    const event = escrowAbi.find((item) => item.type === "event" && item.name === "PaymentFunded");
    const data = event?.inputs.filter((input) => !("indexed" in input && input.indexed)) ?? [];
    return [
      {
        address: routerAddress,
        topics: encodeEventTopics({
          ...{ abi: routerAbi, eventName: "AccountDeployed", args: { caller, account } },
        }) as Hex[],
        data: "0x" as const,
      },
      transferOf(bought, caller, account, 50n),
      transferOf(bought, account, exchange, 40n),
      transferOf(dollar.address, exchange, account, amount + 7n),
      {
        address: escrow,
        topics: encodeEventTopics({
          ...{ abi: escrowAbi, eventName: "PaymentFunded" },
          args: { paymentId: id, payer, merchant },
        }) as Hex[],
        data: encodeAbiParameters(data, [account, terms] as never),
      },
      transferOf(dollar.address, account, escrow, amount),
      transferOf(bought, account, caller, 10n),
      transferOf(dollar.address, account, caller, 7n),
    ];
  }

  it("is the payer's where the payer called it, in any spelling", () => {
    const account = accountOf(payer);
    expect(otherFunder({ ...payment, funder: account }, [], false)).toBe(null);
    const loud = `0x${account.slice(2).toUpperCase()}` as const;
    expect(otherFunder({ ...payment, funder: loud }, [], false)).toBe(null);
  });

  it("is not the payer's where another called it, and that one is named", () => {
    const funder = accountOf(merchant);
    const named = { ...payment, funder };
    expect(otherFunder(named, [], false)).toBe(funder);
    const logs = swapOf(merchant);
    expect(isPayersMoney(logs, named, escrow)).toBe(false);
    expect(ownerOfFunder(named, { from: merchant, logs })).toBe(merchant);
    // A contract's wallet calls it in a transaction that somebody else sends.
    expect(ownerOfFunder(named, { from: relayer, logs })).toBe(merchant);
  });

  it("is not the payer's because the payer's name or coins stand somewhere in the transaction", () => {
    const funder = accountOf(merchant);
    const named = { ...payment, funder };
    const logs = [
      transferOf(dollar.address, payer, funder, 1n),
      transferOf(bought, payer, accountOf(payer), amount),
      ...swapOf(merchant),
    ];
    expect(otherFunder(named, [], false)).toBe(funder);
    expect(isPayersMoney(logs, named, escrow)).toBe(false);
    expect(ownerOfFunder(named, { from: payer, logs })).toBe(merchant);
  });

  it("names the caller of the escrow where nobody in the transaction owns it", () => {
    const named = { ...payment, funder: exchange };
    const logs = [transferOf(bought, merchant, exchange, 1n)];
    expect(ownerOfFunder(named, { from: relayer, logs })).toBe(exchange);
  });

  it("is another's at a router that is not Handsel's", () => {
    const funder = routerAccount(payer, exchange);
    expect(otherFunder({ ...payment, funder }, [], false)).toBe(funder);
  });
});
