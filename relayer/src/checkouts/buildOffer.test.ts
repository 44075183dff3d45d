import { contractErrorSentences, maxAmount } from "@handsel/protocol";
import { type Address, zeroAddress } from "viem";
import { expect, test } from "vitest";
import type { Merchant } from "../accounts/merchant.ts";
import type { ChainClient } from "../chains/clients.ts";
import type { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { buildOffer } from "./buildOffer.ts";

const escrow: Address = "0x00000000000000000000000000000000000000E5";
const account: Address = "0x00000000000000000000000000000000000000A1";
const token = { address: account, symbol: "USD", name: "USD", decimals: 6, authorization: null };
const order = { salt: "0x00" as const, description: "", currency: "USD", line_items: [] };
const choices = {
  ...{ inspection_period: 10, capture_period: 20, refund_period: 30 },
};

function build(payee: Address, recipient: Address = account, amount = maxAmount) {
  const deps = { config: { accounts: { platformFee: { bps: 100, recipient } } } };
  const merchant = { address: account, payee, payees: {}, fee_bps: null };
  const chain = { escrow: { chainId: 1, address: escrow } } as ChainClient;
  const parts = { chain, token, amount, fundBy: 100, choices, order };
  return buildOffer(deps as Deps, merchant as Merchant, parts);
}

test("an offer that the escrow would refuse from every payer is not made", () => {
  for (const [refused, build_] of [
    ["PayeeInvalid", () => build(zeroAddress)],
    ["PayeeInvalid", () => build(escrow)],
    ["FeeRecipientInvalid", () => build(account, escrow)],
  ] as const) {
    const expected: Partial<ApiError> = {
      code: "invalid_request",
      message: `Nobody could pay: ${contractErrorSentences[refused]}`,
    };
    expect(build_).toThrow(expect.objectContaining(expected));
  }
});

test("an offer without an amount yet is made", () => {
  expect(build(account, account, 0n)).toMatchObject({ amount: 0n, payee: account });
});
