import { paymentId } from "@handsel/protocol";
import { expect, it } from "vitest";
import { chain, dollar, terms } from "../../testing/payment.ts";
import { rawMessage } from "./rawMessage.ts";

const offer = { terms, token: dollar, paymentId: paymentId(terms, chain.escrow) };

it("of a permit is the allowance that the wallet is asked to sign, without the nonce that is read then", () => {
  expect(JSON.parse(rawMessage(offer, chain, "permit"))).toEqual({
    ...{ owner: terms.payer, spender: chain.escrow.address },
    ...{ value: `${terms.amount}`, deadline: `${terms.fundBy}` },
  });
});
