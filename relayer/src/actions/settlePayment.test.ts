import { escrowAbi, settlementMessage, termsToJson } from "@handsel/protocol";
import {
  compactSignatureToHex,
  decodeFunctionData,
  type Hex,
  parseSignature,
  signatureToCompactSignature,
  slice,
} from "viem";
import { expect, test } from "vitest";
import { customerAccount, localChain, merchantAccount } from "../testing/testChain.ts";
import { newTerms } from "../testing/testFollower.ts";
import type { PaymentOnChain } from "./paymentCall.ts";
import { settlePayment, settleSchema } from "./settlePayment.ts";

const terms = newTerms();
const content = { payerAmount: 5n, held: terms.amount, deadline: 2n ** 39n };
const message = settlementMessage(terms, localChain.escrow, content);
const byPayer = await customerAccount.signTypedData(message);
const byMerchant = await merchantAccount.signTypedData(message);

/** Signatures in the call that settles the payment. */
async function signaturesOf(payers: Hex, merchants: Hex): Promise<readonly unknown[]> {
  const row = { held: terms.amount, terms: termsToJson(terms) };
  const payment = { row, chain: localChain, terms } as unknown as PaymentOnChain;
  const body = settleSchema.parse({
    ...{ payer_amount: "5", deadline: 2 ** 39 },
    ...{ payer_signature: payers, merchant_signature: merchants },
  });
  const { call } = await settlePayment(payment, body);
  return decodeFunctionData({ abi: escrowAbi, data: call.data }).args?.slice(3) ?? [];
}

const recoveryId = (text: Hex): Hex => `${slice(text, 0, 64)}0${text.endsWith("b") ? 0 : 1}`;
const compact = (text: Hex) =>
  compactSignatureToHex(signatureToCompactSignature(parseSignature(text)));

test.each([
  ["in the usual form", (text: Hex) => text],
  ["with the recovery id 0 or 1", recoveryId],
  ["of 64 bytes (ERC-2098)", compact],
])("signatures %s are sent as the contract takes them", async (_form, write) => {
  expect(await signaturesOf(write(byPayer), write(byMerchant))).toEqual([byPayer, byMerchant]);
});

test.each<Hex>(["0x", "0x07", `0x${"5a".repeat(64)}`, `0x${"5a".repeat(64)}00`])(
  "the signature %s of a contract is sent as it is",
  async (signature) => {
    expect(await signaturesOf(signature, recoveryId(byPayer))).toEqual([
      signature,
      recoveryId(byPayer),
    ]);
  },
);
