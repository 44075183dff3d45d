import { accounts } from "@handsel/services/accounts";
import { createClient, custom } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { expect, it } from "vitest";
import * as fixture from "../../../testing/payment.ts";
import * as settle from "../../../transactions/settle.ts";
import { areSigned } from "./areSigned.ts";

/** A chain on which nobody has code. */
const client = createClient({ transport: custom({ request: async () => "0x" }) });
const settlement: settle.Settlement = {
  ...{ terms: fixture.terms, escrow: fixture.chain.escrow, token: fixture.dollar },
  ...{ amount: 5_000_000n, held: 25_000_000n, refundable: 0n, deadline: 1_800_086_400 },
};
const sign = (side: "customer" | "merchant", signed = settlement) =>
  privateKeyToAccount(accounts[side].privateKey).signTypedData(settle.typedData(signed));

it("a division is agreed on once both have signed it", async () => {
  const both = { payer: await sign("customer"), merchant: await sign("merchant") };
  expect(await areSigned(client, settlement, both)).toBe(true);
});

it("and not by one of them, by another division, or by what is no signature", async () => {
  const other = { ...settlement, amount: 1n };
  const [payer, merchant] = [await sign("customer"), await sign("merchant")];
  for (const signatures of [
    { payer, merchant: payer },
    { payer: merchant, merchant },
    { payer: await sign("customer", other), merchant },
    { payer, merchant: await sign("merchant", other) },
    { payer: "0x01", merchant },
    { payer, merchant: "0x" },
  ] as const) {
    expect(await areSigned(client, settlement, signatures)).toBe(false);
  }
});
